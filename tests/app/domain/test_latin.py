"""A name sounds the same in every script and every habit of writing it."""

import pytest

from app.domain.keys import fold
from app.domain.latin import sound

SAME = """Asha आशा, Kulkarni कुलकर्णी, Lakshmi Laxmi लक्ष्मी, Kamala Kamla कमला, Anupama अनुपमा, Deshpande देशपांडे,
Joshi जोशी,
Gaikwad गायकवाड, Singh सिंह, Sinha सिन्हा, Shrivastav Srivastava श्रीवास्तव, Vaishali वैशाली, Aishwarya ऐश्वर्या,
Gaurav Gourav गौरव,
Pooja Puja पूजा, Neelam Nilam नीलम, Priya प्रिया, Gyan ज्ञान, Dnyaneshwar ज्ञानेश्वर, Francis फ्रांसिस,
Krishna कृष्णा, Govind गोविंद,
Sambhaji संभाजी, Chaudhari Choudhary Chowdhary चौधरी, Bhattacharya भट्टाचार्य, Phadke Fadke फडके, Jai जय, Yash यश,
Zoya ज़ोया,
Waghmare वाघमारे, Chhaya छाया, Sushila Susheela सुशीला, Aarti Arti आरती, Reddy रेड्डी, Meenakshi मीनाक्षी,
Khan ख़ान, Maya માયા, Meera মীরা"""


@pytest.mark.parametrize(
    "names", [line.split() for line in SAME.replace("\n", " ").split(",")], ids=lambda names: names[0]
)
def test_all_who_write_it_mean_the_same(names: list[str]) -> None:
    assert len({sound(fold(name)) for name in names}) == 1


def test_names_that_sound_otherwise_stay_apart() -> None:
    names = ["asha", "usha", "isha", "meera", "mohan", "sunita", "anita", "kavita", "ravi", "rani", "patil", "patel"]

    assert len({sound(name) for name in names}) == len(names)


@pytest.mark.parametrize("word", ["", "安娜", "анна", "o2", "9820", "\u0300", "😀"])
def test_what_is_no_word_of_these_scripts_has_no_sound(word: str) -> None:
    assert sound(word) == ""
