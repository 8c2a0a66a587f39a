"""Functions that return a Course: what happens in a childhood, a marriage, a therapy."""

from .adversity import chronic_adversity, life_events, separation, single_trauma
from .childhood import childhood
from .generations import after_famine as after_famine
from .generations import famine
from .generations import next_generation as next_generation
from .therapy import marriage, psychotherapy, waiting_list

PROTOCOLS = {
    "childhood": childhood,
    "chronic_adversity": chronic_adversity,
    "famine": famine,
    "life_events": life_events,
    "marriage": marriage,
    "psychotherapy": psychotherapy,
    "separation": separation,
    "single_trauma": single_trauma,
    "waiting_list": waiting_list,
}
