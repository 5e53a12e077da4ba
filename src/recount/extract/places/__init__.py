"""Places in running text: where they are named, which ones are meant, and where an event was.

`places_in` finds them by a gazetteer and by the words beside them; `event_place` chooses the one
that some figures are of; `curated` is the gazetteer that ships with Recount.
"""

from recount.extract.places.curated import curated
from recount.extract.places.event import event_place
from recount.extract.places.find import places_in
from recount.extract.places.mention import PlaceMention

__all__ = ["PlaceMention", "curated", "event_place", "places_in"]
