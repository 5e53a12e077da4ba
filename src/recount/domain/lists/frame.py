"""Closed lists of the coding frame: sources, places, actors and how events are known."""

from recount.domain.lists.terms import Term

SOURCE_KINDS = (
    Term(key="newspaper", definition="a newspaper or news magazine, printed or online"),
    Term(key="agency", definition="a news agency"),
    Term(key="broadcaster", definition="radio or television"),
    Term(key="think_tank", definition="a research institute or university"),
    Term(key="ngo", definition="a non-governmental organisation"),
    Term(key="government", definition="a ministry, force or other public body"),
    Term(key="international", definition="an international organisation"),
    Term(key="armed_actor", definition="the publishing arm of an armed group"),
    Term(key="social_media", definition="an account on a social network"),
    Term(key="dataset", definition="an event dataset"),
    Term(key="other", definition="another kind"),
)

ARTICLE_KINDS = (
    Term(key="news", definition="a news report"),
    Term(key="analysis", definition="an analysis, feature or comment"),
    Term(key="report", definition="a report of a body"),
    Term(key="statement", definition="a statement or press release"),
    Term(key="court", definition="a court document"),
    Term(key="post", definition="a post on a social network"),
    Term(key="dataset_release", definition="one release of a dataset"),
    Term(key="other", definition="another kind"),
)

LOCATION_KINDS = (
    Term(key="country", definition="a country; its key is its lower-case ISO 3166-1 alpha-3 code"),
    Term(key="region", definition="a region across or within countries, without clear bounds"),
    Term(key="admin1", definition="a first-order division"),
    Term(key="admin2", definition="a second-order division"),
    Term(key="settlement", definition="a city, town or village"),
    Term(key="site", definition="a building, camp, road or other small site"),
    Term(key="natural", definition="a mountain, desert, river or coast"),
    Term(key="sea", definition="sea or international airspace"),
)

ACTOR_KINDS = (
    Term(key="state_forces", definition="a state, its government and forces", acled="1"),
    Term(key="rebel_group", definition="an armed organisation against a state", acled="2"),
    Term(key="political_militia", definition="an armed group with political aims", acled="3"),
    Term(key="identity_militia", definition="an armed group of a community", acled="4"),
    Term(key="rioters", definition="people who riot", acled="5"),
    Term(key="protesters", definition="people who protest peacefully", acled="6"),
    Term(key="civilians", definition="people who take no part, organised or not", acled="7"),
    Term(key="external", definition="foreign and international forces, and others", acled="8"),
    Term(key="office_holder", definition="somebody who speaks by their office"),
    Term(key="institution", definition="a body that is no party: a think tank, an agency"),
    Term(key="population", definition="people by origin: nationals, residents"),
    Term(key="unknown", definition="not told"),
)

ACTOR_NAME_KINDS = (
    Term(key="own", definition="what the actor calls itself"),
    Term(key="neutral", definition="another name without judgement"),
    Term(key="abbreviation", definition="initials or a short form"),
    Term(key="pejorative", definition="a name that its opponents use"),
)

CLARITIES = (
    Term(key="clear", definition="one incident, told apart from others", ged="1"),
    Term(key="aggregated", definition="several incidents reported as one, or unclear", ged="2"),
)

DATE_PRECISIONS = (
    Term(key="day", definition="one day", ged="1", acled="1"),
    Term(key="days", definition="2 to 6 days", ged="2"),
    Term(key="week", definition="a week: 7 days", ged="3", acled="2"),
    Term(key="month", definition="8 to 31 days", ged="4", acled="3"),
    Term(key="year", definition="over a month, up to a year", ged="5"),
    Term(key="longer", definition="more than a year, or open at an end"),
)

LOCATION_PRECISIONS = (
    Term(key="exact", definition="the place itself", ged="1", acled="1", gtd="1"),
    Term(key="near", definition="near a place, or a limited area", ged="2", acled="2"),
    Term(key="admin2", definition="a second-order division", ged="3", gtd="2"),
    Term(key="admin1", definition="a first-order division", ged="4", acled="3", gtd="4"),
    Term(key="region", definition="larger than that, or linear, or vague", ged="5"),
    Term(key="country", definition="a country", ged="6"),
    Term(key="sea", definition="sea or international airspace", ged="7"),
    Term(key="unknown", definition="not known", gtd="5"),
)

PLACE_RELATIONS = (
    Term(key="in", definition="in the place named"),
    Term(key="near", definition="near it"),
    Term(key="outskirts", definition="at its edge"),
    Term(key="between", definition="between it and another"),
)

MEANS = (
    Term(key="firearms", definition="small arms"),
    Term(key="heavy_weapons", definition="mortars, artillery, heavy machine guns"),
    Term(key="explosives", definition="bombs, mines and grenades"),
    Term(key="suicide_bomb", definition="a bomb carried by its bomber"),
    Term(key="vehicle", definition="a vehicle driven at people"),
    Term(key="air_strike", definition="weapons from aircraft or drones"),
    Term(key="blade", definition="knives and other blades"),
    Term(key="fire", definition="arson"),
    Term(key="chemical", definition="chemical weapons"),
    Term(key="other", definition="another means"),
)

RELATIONS = (
    Term(key="part_of", definition="the first is a member of the second, a longer operation"),
    Term(key="retaliation_for", definition="the first answers the second"),
    Term(key="prepared_by", definition="the second prepared the first"),
    Term(key="follows", definition="the first came after the second and of it"),
)

JUDGEMENTS = (
    Term(key="same", definition="one incident"),
    Term(key="part_of", definition="the first is part of the second"),
    Term(key="overlapping", definition="they share victims, and neither holds the other"),
    Term(key="different", definition="two incidents"),
    Term(key="unsure", definition="looked at, and not decided"),
)
