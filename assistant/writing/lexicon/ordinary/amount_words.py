"""How quantities are talked about: words that accompany a number, which its own check compares."""

AMOUNTS = """
absolute accurate-to-within aggregate amount apiece approximate balance bit bulk chunk combined count couple
cumulative deal decimal degree difference digit dozen eighth eighths equivalent estimate exact fifth fifths figure
fold fraction gap gross half halves handful headline hundredth increment instance integer ish least level lot
magnitude margin mark measure measurement measurements multiple nearly net ninth number numeral odd odd-numbered one
ones order pair per percent percentage percentage-point plenty plus-minus point portion proportion quantity quarters
quotient range ratio reading reckoning remainder rest round rounded row set seventh share shy single sixth sixths size
slice spread statistic subtotal sum tally tenth tenths term third thirds total trio twelfth twofold unit upward-of
value worth
"""
