"""How quantities are talked about: words that accompany a number, which its own check compares."""

AMOUNTS = """
absolute accumulation accurate-to-within addend aggregate amount apiece approximate approximation balance bit bracket
breakdown bulk bunch chunk combined complement computation count couple cumulative deal decimal degree denominator
difference digit divisor double-digit dozen eighth eighths equivalent estimate exact excess few fifth fifths figure
fold fraction gap gross half half-century half-dozen halves handful headline heap hundredth increment instance integer
interval iota ish item least level lot magnitude margin mark means measure measurement measurements multiple nearest
nearly net nil ninth nought number numeral numerator odd odd-numbered one one-quarter one-third ones order pair parcel
per percent percentage percentage-point percentile plenty plurality plus-minus point portion proportion quantity
quarters quotient range ratio reading reckoning remainder rest round rounded rounding row scant set seventh share shy
single single-digit sixth sixths size slice splinter spread sprinkling statistic subset subtotal sum tad tally tenth
tenths term third thirds thirtieth three-quarters total trio twelfth twentieth two-thirds twofold unit unity upward-of
worth
"""
