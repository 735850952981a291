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
].flatMap((line) => line.split(' '));
