"""The judgement: when a reminder stands, how a process stands, and the one next step.

Pure rules over the ledger's applications; they return codes and facts, and ``messages`` words them.
"""
