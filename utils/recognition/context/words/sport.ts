/** What a wire's report on sport begins with: "SOCCER - ITALY BEAT SWEDEN", "NBA BASKETBALL - RESULTS". */
export const SPORT_SLUG =
  /^[\p{Lu}'’\s]{0,30}\b(?:SOCCER|FOOTBALL|CRICKET|RUGBY(?: \p{Lu}+)?|TENNIS|BASKETBALL|BASEBALL|HOCKEY|GOLF|BADMINTON|VOLLEYBALL|HANDBALL|SQUASH|BOXING|CYCLING|SKIING|SKATING|SWIMMING|ATHLETICS|WRESTLING|SNOOKER|MOTOR(?:CYCLING| RACING)|RALLYING|ROWING|SAILING|YACHTING|FENCING|JUDO|WEIGHTLIFTING|GYMNASTICS|SUMO|RACING|BIATHLON|BOBSLEIGH|OLYMPICS|NBA|NFL|NHL|MLB)\s?[-–—:]/u;

/** "beat the Twins 6-4": as much as a word of sport. */
export const SPORT_SCORE =
  /\b(?:beat|beats|beating|edged|routed|thrashed|downed|lost to|loss to|win over)\b[^.\n]{1,60}?\b\d{1,3}-\d{1,3}\b/u;

/** Sports that have clubs called by their towns alone: "Boston" is another club in baseball than in basketball. */
export const DISCIPLINES = ['football', 'baseball', 'basketball', 'ice hockey', 'American football'] as const;
export type Discipline = (typeof DISCIPLINES)[number];

const WORDS: Record<Discipline | 'any', string> = {
  football:
    'soccer midfielder striker goalkeeper goalless midfield equaliser equalizer offside relegation uefa fifa bundesliga ' +
    'laliga hat-trick Champions_League Europa_League Premier_League Serie_A clean_sheet',
  baseball:
    'baseball inning homer homers homered pitcher bullpen mlb World_Series baseman shortstop outfielder',
  basketball: 'basketball nba rebounds',
  'ice hockey': 'hockey nhl puck goaltender Stanley_Cup',
  'American football': 'quarterback touchdown touchdowns linebacker nfl Super_Bowl',
  any:
    'football cricket rugby tennis golf badminton volleyball handball squash boxing cycling skiing swimming athletics ' +
    'wrestling snooker defender winger batsman batsmen bowler wicket wickets innings lbw skipper referee coach playoff ' +
    'playoffs semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals ' +
    'halftime half-time scorers scorer standings fixture fixtures qualifier qualifiers tournament championship ' +
    'championships league pga atp wta grand-prix slalom downhill super-g seeded unseeded second-round first-round ' +
    'third-round teammate teammates title-holders world-cup matches match squad kick-off dugout touchline tiebreak ' +
    'tie-break backhand birdie birdies bogey bogeys pole-position ncaa twenty20 unbeaten World_Cup Grand_Slam Davis_Cup ' +
    'Ryder_Cup Test_match friendly_against',
};

/**
 * Words of reports on sport, in English and only of sport, with the sport that uses them: an article with many of them
 * names teams by their places. The name index finds them along with the names.
 */
export const SPORT_WORDS: readonly { text: string; discipline: Discipline | undefined }[] = [
  ...DISCIPLINES,
  'any' as const,
].flatMap((discipline) =>
  WORDS[discipline].split(' ').map((word) => ({
    text: word.replaceAll('_', ' '),
    discipline: discipline === 'any' ? undefined : discipline,
  })),
);
