"""English single words, by class, of what surrounds a message: how often, in spite of what, asked first, given in."""

IDLE = """
looking-into | see check find look
in-spite | despite
nth-time | second third fourth fifth sixth nth nd rd th
"""
