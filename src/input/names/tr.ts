// Turkish. "not" is a mark here, so it is a weak name only where it stands alone.
import type { LanguageNames } from './language.js';

export const tr: LanguageNames = {
  question: 'tavsiye, tavsiye ed*, tavsiye et*, tavsiyesi, öner*, önerme olasılığınız, önermek',
  otherwise: `tavsiye edilen*, tavsiye eden*, tavsiyeleri, tavsiyeler, öneriler*, önerilen*, önerileri,
    öneri, önerisi, kim … tavsiye et*, kim … öner*, neden … tavsiye, neden … öner*, niçin … tavsiye,
    niye … tavsiye, tavsiye … nedeni, tavsiye … nedenleri, kaç kişi* … tavsiye, tavsiye kodu,
    hangi ürün* … tavsiye, hangi ürün* … öner*, ne … önerirsiniz`,
  weak: 'puan, puanı, puanlama, derecelendirme, değerlendirme, skor, ^not$',
  measures: 'memnuniyet*, çaba, ortalama*, neden, nedeni, yorum*, gerekçe*',
  promoter: `destekleyen, destekleyenler, destekçi, destekçiler, tavsiye eden, tavsiye edenler, promotör,
    promotörler, savunucu, savunucular, öneren, önerenler`,
  passive: `pasif, pasifler, nötr, nötrler, tarafsız, tarafsızlar, kararsız, kararsızlar, ilgisiz,
    ilgisizler`,
  detractor: `kötüleyen, kötüleyenler, eleştiren, eleştirenler, eleştirmen, eleştirmenler, detraktör,
    detraktörler, karşıt, karşıtlar`,
  missing: `cevap yok, yanıt yok, cevapsız, yanıtsız, cevaplanmadı, yanıtlanmadı, cevap vermedi,
    yanıt vermedi, bilmiyorum, bilmiyor, fikrim yok, fikri yok, kararsızım, reddetti,
    cevap vermek istemiyorum, yanıtlamak istemiyorum, belirtmek istemiyorum, söylemek istemiyorum,
    uygulanamaz, geçerli değil, uygun değil, ilgili değil, veri yok, mevcut değil, eksik, bilinmiyor,
    belirtilmemiş, boş, yok, hiçbiri`,
  total: 'toplam, genel toplam, ara toplam, ortalama, genel ortalama, medyan, ortanca',
  scale: `# ile # arasında*, # ila #, # den # e, # dan # a, # den # a, # dan # e, # ten # a, # ten # e,
    # tan # a, # arası, # puanlık, # üzerinden, # li ölçek*, # lu ölçek*, # lü ölçek*`,
};
