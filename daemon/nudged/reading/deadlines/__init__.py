"""The grammar of time expressions, over the atoms that a language's time table makes of the tokens.

The same productions serve every language: "early next week" and « en début de semaine prochaine » are an edge, a
unit and "next" in two orders. Each production looks at a bounded number of atoms, so parsing is linear.
"""

from nudged.reading.deadlines.atoms import atoms
from nudged.reading.deadlines.expressions import find

__all__ = ["atoms", "find"]
