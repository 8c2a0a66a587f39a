#!/bin/sh
# Tests the random number streams. One core, lowest priority; results go to out/.
#
#   ./run.sh check            known answers; C and Python agree word for word           seconds
#   ./run.sh small [SEED]     TestU01 SmallCrush on all nine layouts                    1 minute
#   ./run.sh crush [SEED]     TestU01 Crush on n94, persons16 and seeds16               1 hour
#   ./run.sh battery [SEED]   battery.py: 4e9 words, 4e9 Gaussian numbers               20 minutes
#   ./run.sh control          the same tests on weakened generators of 6 to 9 rounds    1 minute
#   ./run.sh table            p-values outside [0.001, 0.999] among all results in out/
#   ./run.sh all [SEED]       all of the above, in this order
#
# LAYOUTS="n2 epoch" ./run.sh small 2       other layouts than the usual ones
set -eu
cd "$(dirname "$0")"
what=${1:-all}
seed=${2:-1}
every="n94 n2 n1000 region-a region-b persons16 seeds16 reversed epoch"
python=${PYTHON:-python3}
mkdir -p out

compile() {  # compile OPTION PROGRAM
    cc -O3 -march=native -Wall -Wextra "$1" -o "$2" stream.c -ltestu01 -ltestu01probdist -ltestu01mylib -lm
}

check() {
    out/stream check
    for layout in $every; do
        out/stream dump "$layout" "$seed" 500000 | $python battery.py compare "$layout" "$seed"
    done
    out/stream dump epoch "$seed" 95000000 | tail -c 4000000 | $python battery.py compare epoch "$seed" 94000000
}

run() {      # run BATTERY LAYOUT
    echo "$1 $2 seed $seed"
    nice -n 19 out/stream "$1" "$2" "$seed" > "out/$1-$2-$seed.txt"
}

control() {
    for rounds in 6 7 8 9; do
        compile "-DROUNDS=$rounds" out/weakened
        for layout in n94 region-a persons16; do
            nice -n 19 out/weakened small "$layout" "$seed" |
                awk -F '\t' -v what="$rounds rounds, $layout" '$1 == "P" { n++; bad += $6 < 1e-6 || $6 > 1 - 1e-6 }
                    END { print what ":", bad + 0, "of", n, "p-values within 1e-6 of 0 or 1" }'
        done
    done
    $python battery.py rounds
}

table() {
    cat out/*.txt | awk -F '\t' '
        $1 == "P" { what = NF == 7 ? $2 " " $3 " seed " $4 : "battery.py"; n[what]++; k++
                    if ($6 < 0.001 || $6 > 0.999) { bad[what]++; odd++; print } }
        $1 == "WORDS" { w[$2 " " $3 " seed " $4] = sprintf(", %.3g words", $5) }
        END { for (i in n) print i ": " n[i] " p-values, " bad[i] + 0 " outside" w[i] | "sort"; close("sort")
              print k " p-values, " odd + 0 " outside [0.001, 0.999]; expected " k * 0.002 }'
}

[ out/stream -nt stream.c ] || compile -DROUNDS=13 out/stream
case $what in
    check) check ;;
    small) for layout in ${LAYOUTS:-$every}; do run small "$layout"; done ;;
    crush) for layout in ${LAYOUTS:-n94 persons16 seeds16}; do run crush "$layout"; done ;;
    control) control ;;
    battery) OPENBLAS_NUM_THREADS=1 nice -n 19 $python battery.py run "$seed" | tee "out/battery-$seed.txt" ;;
    table) table ;;
    all) for part in check small control crush battery table; do "$0" "$part" "$seed"; done ;;
    *) sed -n 's/^#  *\(.\/run.*\)/\1/p' "$0"; exit 2 ;;
esac
