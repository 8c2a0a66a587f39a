"""Functions that return a Course: what happens in a childhood, a marriage, a therapy."""

from .adversity import chronic_adversity, life_events, separation, single_trauma
from .childhood import childhood
from .therapy import marriage, psychotherapy, waiting_list

PROTOCOLS = {
    "childhood": childhood,
    "chronic_adversity": chronic_adversity,
    "life_events": life_events,
    "marriage": marriage,
    "psychotherapy": psychotherapy,
    "separation": separation,
    "single_trauma": single_trauma,
    "waiting_list": waiting_list,
}
