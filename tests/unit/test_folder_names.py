"""Which files of the notes folder are notes."""

import pytest

from nudged.folder import is_note


@pytest.mark.parametrize(
    "path",
    [
        "Acme.md",
        "ACME.MD",
        "2026/March/Acme.markdown",
        "notes.txt",
        "jobs.org",
        "mails/offer.eml",
        "nudge-notes-laptop.md",
        "Entretien d'été — Société Générale.md",
        "conflict with Marc.md",
        "my templates.md",
        "a.b.c/x.md",
    ],
)
def test_notes(path: str) -> None:
    assert is_note(path)


@pytest.mark.parametrize(
    "path",
    [
        "photo.jpg",
        "README",
        ".md",
        "Acme.md~",
        "Acme.md.swp",
        "#Acme.md#",
        "4913",
        ".#Acme.md",
        ".Acme.md",
        "._Acme.md",
        ".~lock.Acme.txt",
        ".obsidian/workspace.md",
        ".trash/Acme.md",
        "work/.stversions/Acme.md",
        ".git/description.txt",
        "Templates/Interview.md",
        "_templates/Interview.md",
        "a/template/b/x.md",
        "Modèles/Entretien.md",
        "mode\u0300les/Entretien.md",
        "Acme.sync-conflict-20260309-101200-ABCDEFG.md",
        "Acme (Marc's conflicted copy 2026-03-09).md",
        "Acme (conflicted copy 2026-03-09 101200).md",
        "Acme (Conflicted copy phone 202603091012).md",
        "Acme (Copie en conflit de Marc 2026-03-09).md",
        "Acme_conflict-20260309-101200.md",
        "Acme (SFConflict marc@example.org 2026-03-09).md",
        "nudge-journal-laptop.md",
        "old/nudge-journal-laptop.md",
        "nudge-journal-laptop.sync-conflict-20260309-101200-ABCDEFG.md",
    ],
)
def test_no_notes(path: str) -> None:
    assert not is_note(path)
