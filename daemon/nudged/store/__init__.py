"""What the service remembers between two passes: a cache in SQLite, the only place with SQL.

One process writes, under ``state_lock``; any number read (``Store.open_reader``) and neither waits for the other.
"""

from nudged.store.database import Store
from nudged.store.forgetting import forget
from nudged.store.lock import state_lock
from nudged.store.rows import Collection, Fault, NoteStamp, SeenReminder, WrittenReminder
from nudged.store.schema import StoreDamagedError, StoreError

__all__ = [
    "Collection",
    "Fault",
    "NoteStamp",
    "SeenReminder",
    "Store",
    "StoreDamagedError",
    "StoreError",
    "WrittenReminder",
    "forget",
    "state_lock",
]
