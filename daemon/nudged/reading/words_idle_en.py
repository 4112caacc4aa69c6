"""English single words, by class, of what surrounds a message: how often, in spite of what, asked first, given in."""

IDLE = """
looking-into | see check find look
topic-lead | about regarding
compared | as than what like
left-message | voicemail voicemails
any-new | new long short nice kind lovely two three four several
life-time | long busy hard hectic
in-spite | despite
nth-time | second third fourth fifth sixth nth nd rd th
"""
