// Turkish.
import type { LanguageWords } from './language.js';

export const tr: LanguageWords = {
  names: 'Turkish, tr, tur, türkçe, türkisch, turc, turco, turcă, turks',
  letters: 'ğışöüç',
  functions: `ve veya ya da de ki bu şu o ben sen biz siz onlar bana sana bize size ona onu bunu şunu benim senin bizim sizin bir her
    için ile gibi kadar göre sonra önce ama fakat ancak lakin çünkü eğer ise mi mı mu mü ne nasıl neden niçin nerede hangi kim kendi
    olarak olan olduğu olduğunu oldu olsa olur olması var bile hem şey şeyi diye yani artık sadece tüm bütün bazı diğer
    beri üzere dolayı rağmen bunun onun böyle şöyle öyle iken idi içinde üzerinde`,
  negations: 'değil yok hiç asla hayır hiçbir kimse olmadı yetersiz',
  degrees: 'çok fazla daha en oldukça gerçekten tamamen kesinlikle az biraz yeterli',
  good: 'iyi güzel harika mükemmel süper kolay hızlı memnun memnunum başarılı teşekkürler kaliteli',
  bad: 'kötü berbat zor yavaş pahalı memnuniyetsiz kalitesiz rezalet geç sorun korkunç',
};
