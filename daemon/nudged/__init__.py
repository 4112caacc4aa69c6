"""The nudge service and its core: reading promises, the ledger, the judgement, and the shell around them."""
