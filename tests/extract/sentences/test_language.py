"""English, or not."""

import pytest

from recount.extract.sentences.language import is_english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Gunmen killed 12 people in a market in Northport on Saturday, the police said.", True),
        ("FOUR SOLDIERS DIED WHEN THE BRIDGE OF SAN TELMO WAS BLOWN UP BY REBELS.", True),
        ("Au moins douze personnes ont été tuées lundi dans un marché de la ville, dit-on.", False),
        ("Al menos doce personas murieron el lunes en un mercado del norte, dijo la policía.",
         False),
        ("Bei einem Angriff auf einen Markt starben am Montag mindestens zwölf Menschen.", False),
        ("Bij een aanval op een markt zijn maandag zeker twaalf mensen gedood, zei men.", False),
        ("قتل اثنا عشر شخصا على الأقل في هجوم على سوق في المدينة يوم السبت حسب الشرطة", False),
        ("Gunmen killed 12.", None),
        ("", None),
    ],
)  # fmt: skip
def test_is_english(text: str, english: bool | None) -> None:
    assert is_english(text) is english
