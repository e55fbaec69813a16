// Finnish.
import type { LanguageWords } from './language.js';

export const fi: LanguageWords = {
  names: 'Finnish, fi, fin, suomi, finnisch, finnois, finlandés, finlandese, finlandeză, fins',
  letters: 'äö',
  functions: `ja on oli olla olen olet ovat olivat ollut se sen sitä siitä siinä ne niitä niiden tämä tämän tätä nämä minä minun minua
    minulle sinä sinun hän hänen me meidän meille te teidän he heidän että jotta koska kun jos vaikka mutta tai vai sekä joka jonka
    jota jotka mikä mitä mitkä missä kuka kuin niin myös vain vielä jo nyt sitten siis kanssa mukaan varten ennen jälkeen 
    yli alle voi voisi voin pitää pitäisi tulee tuli saa sai sain joku jokin jotain kaikki kaiken itse tässä täällä
    siellä eli`,
  negations: 'ei en eivät emme ette et koskaan mitään kukaan ilman',
  degrees: 'erittäin todella liian hyvin aina täysin paljon enemmän eniten vähän vähemmän melko tosi',
  good: 'hyvä hyvät hyvää parempi paras erinomainen loistava helppo nopea nopeasti ystävällinen tyytyväinen mukava kiitos',
  bad: 'huono huonot huonosti huonompi surkea kamala vaikea hidas hitaasti kallis tyytymätön pettynyt harmi',
};
