"""Examples of increments: how "two more died" raises the totals of a group and of those above."""

from typing import Any

from tolls import PM, Fields, Told, killed

GROUPS = [killed(14, victims="civilians", **PM), killed(5, victims="military", **PM)]


def more(count: str | int, **fields: Any) -> Fields:
    return killed(count, counting="increment", **PM, **fields)


# Each example: articles, then what (low, best, high, disputed) the persons' toll must be.
INCREMENTS: dict[str, tuple[list[Told], tuple[Any, ...]]] = {
    "an increment is added to its own origin's toll": (
        [("a", "2031-05-04", [killed(8, **PM)]),
         ("b", "2031-05-05", [killed(3, counting="increment", **PM)]),
         ("c", "2031-05-06", [killed(2, counting="increment", **PM)])],
        (13, 13, 13, 0),
    ),
    "an increment passed on twice counts once": (
        [("a", "2031-05-04", [killed(8, **PM)]),
         ("b", "2031-05-05", [killed(3, counting="increment", **PM)]),
         ("c", "2031-05-05", [killed(3, counting="increment", **PM)])],
        (11, 11, 11, 0),
    ),
    "the same increment of two days of their own": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-08", [more(2, as_of="2031-05-07")])],
        (24, 24, 24, 0),
    ),
    "an increment of a day, told again of that day and of none": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("d", "2031-05-07", [more(2)])],
        (22, 22, 22, 0),
    ),
    "an increment of a day, told again of the days around it": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-08", [more(2, as_of="2031-05-05/2031-05-07")])],
        (22, 22, 22, 0),
    ),
    "increments of two days, told again together without a day": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-08", [more(2, as_of="2031-05-07")]),
         ("d", "2031-05-09", [more(2, id="x"), more(2, id="y")])],
        (24, 24, 24, 0),
    ),
    "increments of two days, the first told again of a narrower group": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-08", [more(2, as_of="2031-05-07")]),
         ("d", "2031-05-09", [more(2, victims="civilians")])],
        (24, 24, 24, 0),
    ),
    "increments of two days and one of the time around both": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-08", [more(2, as_of="2031-05-07")]),
         ("aa", "2031-05-09", [more(2, as_of="2031-05-05/2031-05-08")])],
        (24, 24, 24, 0),
    ),
    "an increment of about a day and of the next": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05~")]),
         ("c", "2031-05-08", [more(2, as_of="2031-05-06")])],
        (22, 22, 22, 0),
    ),
    "increments of two days in two groups": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-06", [more(2, as_of="2031-05-05")]),
         ("c", "2031-05-08", [more(2, victims="civilians", as_of="2031-05-07")])],
        (24, 24, 24, 0),
    ),
    "an increment without a toll is a floor": (
        [("a", "2031-05-04", [killed(3, counting="increment", **PM)])], (3, None, None, 0),
    ),
    "an increment of one group raises the sum of the groups": (
        [("a", "2031-05-04", GROUPS), ("b", "2031-05-05", [more(2, victims="civilians")])],
        (21, 21, 21, 0),
    ),
    "an increment of one group raises a total": (
        [("a", "2031-05-04", [killed(19, **PM)]),
         ("b", "2031-05-05", [more(2, victims="civilians")])],
        (21, 21, 21, 0),
    ),
    "increments of several groups": (
        [("a", "2031-05-04", GROUPS),
         ("b", "2031-05-05", [more(2, victims="civilians"), more(3, victims="police")]),
         ("c", "2031-05-06", [more(4, victims="security_forces")])],
        (28, 28, 28, 0),
    ),
    "an increment of one speaker raises the sum of several": (
        [("a", "2031-05-04", [killed(14, victims="civilians", **PM),
                              killed(5, victims="military", said_by="army")]),
         ("b", "2031-05-05", [more(2, victims="civilians")])],
        (21, 21, 21, 0),
    ),
    "an increment that another article tells of all counts once": (
        [("a", "2031-05-04", GROUPS), ("b", "2031-05-05", [more(2, victims="civilians")]),
         ("c", "2031-05-06", [more(2)])],
        (21, 21, 21, 0),
    ),
    "another increment of all counts beside that of a group": (
        [("a", "2031-05-04", GROUPS), ("b", "2031-05-05", [more(2, victims="civilians")]),
         ("c", "2031-05-06", [more(3)])],
        (24, 24, 24, 0),
    ),
    "an increment of some of a group raises the group": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more(2, sex="female")])],
        (22, 22, 22, 0),
    ),
    "an increment of some of a group raises the groups above": (
        [("a", "2031-05-04", GROUPS),
         ("b", "2031-05-05", [more(2, victims="civilians", occupation="journalist")])],
        (21, 21, 21, 0),
    ),
    "an increment of some of a group that another article tells of all": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more(2, sex="female")]),
         ("c", "2031-05-06", [more(2)])],
        (22, 22, 22, 0),
    ),
    "an increment of some of a group told again": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more(2, sex="female")]),
         ("c", "2031-05-06", [more(2, sex="female")])],
        (22, 22, 22, 0),
    ),
    "as many men as women": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more(2, sex="female")]),
         ("c", "2031-05-06", [more(2, sex="male")])],
        (24, 24, 24, 0),
    ),
    "an increment of some of a group within one of the group": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-05", [more(3), more(2, id="women", sex="female")])],
        (23, 23, 23, 0),
    ),
    "an increment of a group beside one of some of all": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-05", [more(3, victims="police"), more(2, id="women", sex="female")])],
        (25, 25, 25, 0),
    ),
    "an increment of one side that another article tells of the group": (
        [("a", "2031-05-04", [killed(11, victims="armed_group", **PM)]),
         ("b", "2031-05-05", [more(2, victims="armed_group", victim_actor="reds")]),
         ("c", "2031-05-06", [more(2, victims="armed_group")])],
        (13, 13, 13, 0),
    ),
    "the same increment of both sides": (
        [("a", "2031-05-04", [killed(11, victims="armed_group", **PM)]),
         ("b", "2031-05-05", [more(2, victims="armed_group", victim_actor="reds")]),
         ("c", "2031-05-06", [more(2, victims="armed_group", victim_actor="blues")])],
        (15, 15, 15, 0),
    ),
    "an increment of one side within that of the group": (
        [("a", "2031-05-04", [killed(11, victims="armed_group", **PM)]),
         ("b", "2031-05-05", [more(3, id="all", victims="armed_group"),
                              more(2, id="reds", victims="armed_group", victim_actor="reds")])],
        (14, 14, 14, 0),
    ),
    "an increment of some of a group without a toll": (
        [("a", "2031-05-04", [killed(2, counting="increment", sex="female", **PM)])],
        (2, None, None, 0),
    ),
    "a part of an increment is not added": (
        [("a", "2031-05-04", GROUPS),
         ("b", "2031-05-05", [more(3, id="more"), more(2, victims="civilians", part_of="more")])],
        (22, 22, 22, 0),
    ),
    "increments of a group and of all, of two days, by one article": (
        [("a", "2031-05-04", GROUPS),
         ("b", "2031-05-09", [more(2, victims="civilians", as_of="2031-05-05"),
                              more(3, as_of="2031-05-07")])],
        (24, 24, 24, 0),
    ),
    "increments of a group and of all, of one day, by one article": (
        [("a", "2031-05-04", GROUPS),
         ("b", "2031-05-09", [more(2, victims="civilians", as_of="2031-05-07"),
                              more(3, as_of="2031-05-07")])],
        (22, 22, 22, 0),
    ),
    "an increment beside the total that it made is not added": (
        [("a", "2031-05-04", [killed(10, **PM)]),
         ("b", "2031-05-05", [more(3), killed(14, id="now", **PM)])],
        (14, 14, 14, 0),
    ),
    "an increment to an earlier total of its own article is added": (
        [("a", "2031-05-09", [killed(10, as_of="2031-05-04", **PM), more(3, as_of="2031-05-05")])],
        (13, 13, 13, 0),
    ),
    "what is added to a sum that leaves a group out is a floor": (
        [("a", "2031-05-04", [killed(14, victims="civilians", **PM)]),
         ("b", "2031-05-05", [more(2, victims="civilians")]),
         ("c", "2031-05-05", [killed(5, victims="military")])],
        (16, None, None, 0),
    ),
    "attackers added to a total without attackers": (
        [("a", "2031-05-04", [killed(10, perpetrators="excluded", **PM)]),
         ("b", "2031-05-05", [more(2, victims="armed_group", perpetrators="only")])],
        (12, 12, 12, 0),
    ),
    "an increment is not added to a sum of fewer groups, but to the total before": (
        [("a", "2031-05-04", [killed(19, **PM)]),
         ("b", "2031-05-05", [killed(7, victims="civilians", **PM)]),
         ("c", "2031-05-06", [more(2, victims="civilians")])],
        (21, 21, 21, 0),
    ),
    "nor to a bound": (
        [("a", "2031-05-04", [killed(19, **PM)]),
         ("b", "2031-05-05", [killed("at least 15", **PM)]),
         ("c", "2031-05-06", [more(2)])],
        (21, 21, 21, 0),
    ),
    "increments of two speakers to the sum of both": (
        [("a", "2031-05-04", [killed(14, victims="civilians", **PM),
                              killed(5, victims="military", said_by="army")]),
         ("b", "2031-05-05", [more(2, victims="civilians")]),
         ("c", "2031-05-06", [killed(1, victims="military", counting="increment",
                                     said_by="army")])],
        (22, 22, 22, 0),
    ),
    "increments of several groups that another article tells of all": (
        [("a", "2031-05-04", GROUPS), ("b", "2031-05-05", [more(2, victims="civilians")]),
         ("c", "2031-05-06", [more(2, victims="police")]), ("d", "2031-05-07", [more(2)])],
        (23, 23, 23, 0),
    ),
    "an increment beside the groups that it made is not added": (
        [("a", "2031-05-04", GROUPS),
         ("b", "2031-05-05", [more(3, victims="civilians"), killed(16, victims="civilians", **PM),
                              killed(7, victims="military", **PM)])],
        (23, 23, 23, 0),
    ),
    "an increment beside the total that its article gives": (
        [("a", "2031-05-04", [killed(10, **PM)]), ("b", "2031-05-05", [more(3), killed(14)])],
        (14, 14, 14, 0),
    ),
    "a word without a number holds no increment": (
        [("a", "2031-05-04", [killed(30, **PM)]),
         ("b", "2031-05-05", [more(3), killed("dozens", id="now", **PM)])],
        (33, 33, 33, 0),
    ),
    "a sum that leaves out a group of which an increment was told": (
        [("a", "2031-05-04", [killed(14, victims="civilians", **PM)]),
         ("b", "2031-05-05", [more(5, victims="police")]),
         ("c", "2031-05-06", [killed(15, victims="civilians", **PM)])],
        (19, 19, 19, 0),
    ),
    "an increment without a number opens the total": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more("dozens")])],
        (20, None, None, 0),
    ),
    "an increment without a number opens what an earlier increment made": (
        [("a", "2031-05-04", [killed("18-20", **PM)]), ("b", "2031-05-05", [more(3)]),
         ("c", "2031-05-06", [more("uncounted")])],
        (21, None, None, 0),
    ),
    "an increment without a number of one group opens the sum of the groups": (
        [("a", "2031-05-04", GROUPS), ("b", "2031-05-05", [more("dozens", victims="civilians")])],
        (19, None, None, 0),
    ),
    "an increment of a bound raises the total by it": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more("at least 3")])],
        (23, None, None, 0),
    ),
    "an increment with an upper bound only": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more("up to 5")])],
        (20, None, 25, 0),
    ),
    "an increment of none": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more("none")])],
        (20, 20, 20, 0),
    ),
    "an increment without a number takes no greater bound back": (
        [("a", "2031-05-04", [killed(20, **PM)]),
         ("b", "2031-05-05", [killed("at least 30", **PM)]),
         ("c", "2031-05-06", [more("dozens")])],
        (30, None, None, 0),
    ),
    "a number after an increment without one": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more("dozens")]),
         ("c", "2031-05-06", [killed(51, **PM)])],
        (51, 51, 51, 0),
    ),
    "an increment without a number beside another origin's number": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [more("dozens")]),
         ("c", "2031-05-06", [killed(20)])],
        (20, 20, 20, 1),
    ),
    "an increment that was told on the toll's own day before": (
        [("a", "2031-05-04", [killed(10, **PM)]), ("b", "2031-05-04", [more(2)]),
         ("c", "2031-05-05", [more(2)])],
        (12, 12, 12, 0),
    ),
    "an increment that is corrected": (
        [("a", "2031-05-04", [killed(10, **PM)]), ("b", "2031-05-05", [more(2)]),
         ("c", "2031-05-06", [more(3, corrects="b")])],
        (13, 13, 13, 0),
    ),
    "an increment that another speaker told beside the one that is corrected": (
        [("a", "2031-05-04", [killed(10, **PM), killed(10, id="m", said_by="mayor")]),
         ("b", "2031-05-05", [more(2), killed(4, id="n", counting="increment", said_by="mayor")]),
         ("c", "2031-05-06", [more(3, corrects="b")])],
        (13, 13, 14, 1),
    ),
    "one of two increments corrects an article": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-06-05", [killed(30)]),
         ("c", "2031-06-05", [more(2, victims="civilians"),
                              more(3, id="z", victims="military", corrects="b")])],
        (25, 25, 25, 0),
    ),
    "an increment to a toll that is corrected": (
        [("a", "2031-05-04", [killed(10, **PM)]), ("b", "2031-05-05", [more(2)]),
         ("c", "2031-05-06", [killed(9, as_of="2031-05-04", corrects="a", **PM)])],
        (11, 11, 11, 0),
    ),
    "an increment without bounds to a range": (
        [("a", "2031-05-04", [killed({"low": 20, "best": 22, "high": 30}, **PM)]),
         ("b", "2031-05-05", [more("about 5")])],
        (25, 27, 35, 0),
    ),
    "civilians added to attackers": (
        [("a", "2031-05-04", [killed(36, victims="armed_group", perpetrators="only", **PM)]),
         ("b", "2031-05-05", [more(2, victims="civilians")]), ("c", "2032-05-05", [killed(38)])],
        (38, 38, 38, 0),
    ),
}  # fmt: skip
