/** What a wire's report on sport begins with: "SOCCER - ITALY BEAT SWEDEN", "NBA BASKETBALL - RESULTS". */
export const SPORT_SLUG =
  /^[\p{Lu}'’\s]{0,30}\b(?:SOCCER|FOOTBALL|CRICKET|RUGBY(?: \p{Lu}+)?|TENNIS|BASKETBALL|BASEBALL|HOCKEY|GOLF|BADMINTON|VOLLEYBALL|HANDBALL|SQUASH|BOXING|CYCLING|SKIING|SKATING|SWIMMING|ATHLETICS|WRESTLING|SNOOKER|MOTOR(?:CYCLING| RACING)|RALLYING|ROWING|SAILING|YACHTING|FENCING|JUDO|WEIGHTLIFTING|GYMNASTICS|SUMO|RACING|BIATHLON|BOBSLEIGH|OLYMPICS|NBA|NFL|NHL|MLB)\s?[-–—:]/u;

/**
 * Words of reports on sport, in English and only of sport: an article with many of them names teams by their places.
 * The name index finds them along with the names.
 */
export const SPORT_WORDS: readonly string[] = [
  'soccer football cricket rugby tennis basketball baseball hockey golf badminton volleyball handball squash boxing',
  'cycling skiing swimming athletics wrestling snooker midfielder striker goalkeeper defender winger quarterback',
  'batsman batsmen bowler wicket wickets innings lbw homer inning innings pitcher touchdown puck skipper referee coach',
  'playoff playoffs semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals',
  'halftime half-time goalless scorers scorer standings fixture fixtures qualifier qualifiers tournament championship',
  'championships league nba nfl nhl mlb pga atp wta uefa fifa grand-prix slalom downhill super-g seeded unseeded',
  'second-round first-round third-round teammate teammates relegation hat-trick title-holders world-cup matches match',
  'squad midfield equaliser equalizer offside kick-off linebacker touchdowns homered homers bullpen dugout touchline',
  'tiebreak tie-break backhand birdie birdies bogey bogeys pole-position ncaa bundesliga laliga twenty20 unbeaten',
]
  .flatMap((line) => line.split(' '))
  .concat([
    'Champions League',
    'Europa League',
    'Premier League',
    'World Cup',
    'Super Bowl',
    'World Series',
    'Serie A',
  ])
  .concat([
    'Grand Slam',
    'Stanley Cup',
    'Davis Cup',
    'Ryder Cup',
    'clean sheet',
    'Test match',
    'friendly against',
  ]);
