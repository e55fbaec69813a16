// English.
import type { LanguageWords } from './language.js';

export const en: LanguageWords = {
  names: 'English, en, eng, anglais, englisch, engels, inglés, inglês, inglese, engleză',
  functions: `a about after again all also am an and any are as at be because been before being between both but by
    can could did do does doing during each else even ever for from get gets getting got had has have having he her
    here hers him his how however i if im in into is it its itself ive just let ll many may maybe me might mine
    must my myself of off on once one only onto or other our ours ourselves out over own per re
    s same shall she should since so some something still such t than that thats the their theirs them themselves
    then there these they thing things this those through to until up upon us ve via was we were what whatever when
    where whether which while who whom whose why will with would yet you your yours yourself`,
  negations:
    'not no never none nothing nobody nowhere neither nor without cannot hardly barely lack lacks lacking',
  degrees: `very too really extremely always absolutely totally completely highly super enough more most much
    quite rather less least`,
  good: `good great well best better excellent fine nice happy love perfect amazing awesome easy friendly helpful
    satisfied pleased`,
  bad: `bad poor worse worst terrible awful horrible unhappy hate difficult hard rude slow disappointed disappointing
    useless`,
  groups: `not don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't haven't
    hasn't hadn't ain't mustn't needn't dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt
    havent hasnt hadnt aint, pay paid pays paying payment payments, buy bought buys buying, send sent sends sending,
    break broke broken breaks breaking, customer customers, custom, policy policies, police, news, new newer newest,
    general generally, generous generously, generic, organization organizations organisation organisations, organ,
    university universities, universe universal, experience experiences experienced, experiment experiments,
    important importance, import imports imported, market markets, marketing, server servers, deliver delivers delivered
    delivering delivery deliveries, user users, useful, useless, past, paste, author authors, authority authorities,
    animal animals, animated, operator operators, operation operations, internal internally,
    international internationally, personal personally, person persons, personnel, several, severe severely,
    communication communications communicate communicates communicated communicating, community communities,
    recommend recommends recommended recommending recommendation recommendations, complaint complaints complain
    complains complained complaining, cheap cheaper cheapest, slow slower slowest slowly, quick quicker quickly,
    easy easier easiest easily, expensive, expense expenses, wait waits waited waiting, hotel hotels, hot hotter,
    train trains, training trainings trained, meet meets met, meeting meetings, responsible responsibility, response
    responses, respond responds responded responding, responsive, arrive arrives arrived arriving arrival, college
    colleges, colleague colleagues, ease, easter, adopt adopts adopted adopting adoption, connect connects connected
    connecting connection connections, product products, service services, production, productive productivity, rate rates rated rating
    ratings, ratio`,
};
