"""English names of feasts, holidays and the seasons around them. The categories are explained in ``deadlines``."""

FEASTS = """
holiday:christmas | christmas | xmas | x mas | christmas day | xmas day | christmas time | christmastime
    | the christmas | noel | chrimbo | crimbo | chrismas | cristmas
holiday:holidays | the holidays | holidays | the christmas break | christmas break | the festive season
    | the holiday season | the festive break | the winter break | the festive period | christmas holidays
    | the christmas holidays | christmas hols | the hols | hols | holiday break | the holiday break
    | the winter holidays | winter holidays | the holiday period | holiday period | the end of year holidays
    | the xmas break | xmas break | xmas holidays | the xmas holidays | the year end holidays | christmas vacation
    | the christmas vacation | the festivities
holiday:eve | christmas eve | xmas eve | x mas eve
holiday:boxing | boxing day
holiday:nye | new year's eve | nye | new years eve | new years' eve | new year eve | old year's night | hogmanay
    | silvester | nye night
holiday:newyear | new year's day | new years day | new year day | new years' day | new year's | new years
holiday:easter | easter | easter sunday | the easter weekend | easter weekend | easter day | the easter break
    | easter break | the easter holidays | easter holidays
holiday:thanksgiving | thanksgiving | thanksgiving day | turkey day | thanks giving
holiday:halloween | halloween | hallowe'en | halloween night | all hallows' eve | hallows eve
holiday:valentine | valentine's day | valentines day | valentine day | saint valentine's day | st valentine's day
    | valentine's | valentines
holiday:july4 | independence day | the 4 th of july | 4 th of july | fourth of july | the fourth of july
    | july 4 th weekend
newyear | in the new year | the new year | new year | into the new year | early in the new year | early new year
    | in the new yr | in january after the holidays | the new yr | after the turn of the year | the turn of the year
    | when we are back in january | in the early new year | the early new year
newyear:christmas | after christmas | after xmas | after christmas day
newyear:newyear | after new year | after new year's | after the new year | after new years | after new year's day
holiday:boxing | st stephen's day | saint stephen's day
holiday:goodfriday | good friday
holiday:easter-monday | easter monday | easter bank holiday | easter mon
holiday:orthodox-easter | orthodox easter | greek easter | eastern easter | orthodox easter sunday | orthodox pascha
holiday:ascension | ascension day | ascension | ascension thursday
holiday:whitsun | pentecost | whitsun | whit sunday | pentecost sunday
holiday:whit-monday | whit monday | pentecost monday
holiday:mardi-gras | mardi gras | shrove tuesday | pancake day
holiday:ash-wednesday | ash wednesday
holiday:palm-sunday | palm sunday
holiday:maundy | maundy thursday | holy thursday
holiday:holy-saturday | holy saturday
holiday:mothering | mothering sunday | mothering day
holiday:corpus-christi | corpus christi
holiday:epiphany | epiphany | three kings day
holiday:candlemas | groundhog day
holiday:patrick | st patrick's day | saint patrick's day | st patricks day | st paddy's day | st . patrick's day
    | saint paddy's day | saint patricks day | st patrick | saint patrick | st paddys day | st patty's day
    | st pattys day
holiday:aprilfools | april fools' day | april fool's day | april fools day | april fools
holiday:may1 | may day | labour day | international workers' day
holiday:early-may | early may bank holiday | the early may bank holiday | may bank holiday | the may bank holiday
holiday:spring-bank | spring bank holiday | the spring bank holiday | late may bank holiday
    | the late may bank holiday
holiday:august-bank | august bank holiday | the august bank holiday | summer bank holiday | the summer bank holiday
holiday:juneteenth | juneteenth
holiday:july1 | canada day
holiday:tax-day | tax day
holiday:earth-day | earth day
holiday:mothers | mother's day | mothers day | mothers' day
holiday:fathers | father's day | fathers day | fathers' day
holiday:memorial | memorial day
holiday:labor | labor day
holiday:columbus | columbus day | indigenous peoples' day | canadian thanksgiving
holiday:mlk | mlk day | martin luther king day | martin luther king jr day | martin luther king's day
    | martin luther king jr . day | martin luther kings day | martin luther king jr's day | mlk's day
holiday:presidents | presidents' day | president's day | presidents day | washington's birthday
holiday:november11 | veterans day | veterans' day | veteran's day | armistice day | remembrance day
holiday:toussaint | all saints' day | all saints day | all saint's day
holiday:guyfawkes | bonfire night | guy fawkes night | guy fawkes day
holiday:july14 | bastille day
holiday:august15 | assumption day | assumption
holiday:nicholas | st nicholas day
holiday:saintjean | midsummer day | st john's day
holiday:black-friday | black friday
holiday:trinity | trinity sunday
holiday:cyber-monday | cyber monday
holiday:lunar-new-year | chinese new year | lunar new year | the chinese new year | the lunar new year | cny
    | chinese new year's day | chinese lunar new year | tet | seollal
holiday:mid-autumn | mid autumn festival | the mid autumn festival | chuseok
holiday:dragon-boat | dragon boat festival | the dragon boat festival
holiday:ramadan | ramadan | ramzan | ramadhan | ramazan | the month of ramadan
holiday:eid-al-fitr | eid al fitr | eid ul fitr | ramadan eid | eid el fitr
holiday:eid-al-adha | eid al adha | eid ul adha | bakrid | bakra eid | eid el adha | eid al kabir
holiday:eid | eid | the eid break | eid break | eid holidays | the eid holidays | eid holiday | the eid holiday
holiday:diwali | diwali | deepavali | the diwali break | diwali break | diwali holidays | the diwali holidays | divali
holiday:holi | holi
holiday:navratri | navratri | navaratri
holiday:dussehra | dussehra | dasara | dussera | vijayadashami
holiday:pongal | pongal
holiday:onam | onam
holiday:passover | passover | pesach
holiday:rosh-hashanah | rosh hashanah | rosh hashana
holiday:yom-kippur | yom kippur
holiday:sukkot | sukkot
holiday:hanukkah | hanukkah | chanukah | hanukah
"""
