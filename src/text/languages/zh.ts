// Chinese, in both scripts.
import type { LanguageWords } from './language.js';

export const zh: LanguageWords = {
  names:
    'Chinese, zh, zho, chi, cn, tw, mandarin, cantonese, 中文, 汉语, 漢語, 普通话, chinesisch, chinois, chino, cinese, chinês',
  script: /\p{sc=Han}/u,
  functions: `的 了 和 是 就 都 而 及 与 與 着 著 或 一个 一個 我 我们 我們 你 你们 你們 您 他 她 它 他们 他們 这 這 这个 這個 那 那个 那個
    在 有 也 对 對 从 從 到 为 為 以 于 於 上 下 中 里 裡 把 被 让 讓 给 給 向 用 但 但是 因为 因為 所以 如果 还 還 还是 還是 又 再 已
    已经 已經 会 會 能 可以 要 想 说 說 去 来 來 吗 嗎 呢 吧 啊 呀 地 得 之 其 此 些 这些 這些 什么 什麼 怎么 怎麼 时 時 时候 時候 个 個 次
    后 後 前 只 并 並 则 則 很多 觉得 覺得 自己 一些 比较 比較 是否 其他`,
  negations: '不 没 沒 没有 沒有 无 無 非 别 別 从不 從不 未 不会 不會 不能 不是',
  degrees: '很 太 非常 真 真的 最 更 特别 特別 十分 极 極 相当 相當 够 夠 总是 總是',
  good: '好 不错 不錯 满意 滿意 喜欢 喜歡 优秀 優秀 方便 快 便宜 棒 很好 完美 热情 熱情',
  bad: '差 坏 壞 慢 贵 貴 糟 糟糕 失望 不满 不滿 不满意 麻烦 麻煩 难 難 不好 很差 太贵 太貴',
};
