"""The report and the proof: self-contained pages, drawn without a script and without the network."""

from nudge.report.page import proof_page, report_page

__all__ = ["proof_page", "report_page"]
