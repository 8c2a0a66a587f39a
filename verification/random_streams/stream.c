/* The random number stream of syntony, word for word as a simulation consumes it, in front of TestU01.
 *
 *   generator   threefry2x32, 13 rounds
 *   key         first 8 bytes of SHA-256("seed|person|purpose|epoch"), two little-endian words; epoch = step >> 32
 *   counter     (region, step & 0xffffffff)
 *   order       for step: for region: for stream: a, b
 *
 * Written independently of battery.py; `./run.sh check` compares the two byte for byte.
 *
 *   ./stream check                          known answers of threefry and SHA-256
 *   ./stream dump LAYOUT SEED WORDS         raw words on standard output
 *   ./stream small|crush LAYOUT SEED        a TestU01 battery; p-values at the end, one per line
 *   ./stream again small|crush LAYOUT SEED TIMES NUMBER...   chosen tests of a battery, TIMES times each
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <testu01/bbattery.h>
#include <testu01/swrite.h>
#include <testu01/unif01.h>

#ifndef ROUNDS
#define ROUNDS 13            /* fewer only to see the tests fail: ./run.sh control */
#endif

enum { BOTH, ONLY_A, ONLY_B, CALLS = 1024, STREAMS = 16 };

typedef struct {
    const char *name;
    uint32_t first_region, regions;
    int persons, seeds;          /* one of them is 1; their product is the number of interleaved streams */
    int words, reversed;
    uint64_t first_step;
} Layout;

static const Layout LAYOUTS[] = {
    {"n94", 0, 94, 1, 1, BOTH, 0, 0},
    {"n2", 0, 2, 1, 1, BOTH, 0, 0},
    {"n1000", 0, 1000, 1, 1, BOTH, 0, 0},
    {"region-a", 17, 1, 1, 1, ONLY_A, 0, 0},
    {"region-b", 17, 1, 1, 1, ONLY_B, 0, 0},
    {"persons16", 0, 94, 16, 1, BOTH, 0, 0},
    {"seeds16", 0, 94, 1, 16, BOTH, 0, 0},
    {"reversed", 0, 94, 1, 1, BOTH, 1, 0},
    {"epoch", 0, 94, 1, 1, BOTH, 0, (UINT64_C(1) << 32) - 500000},   /* crosses step 2^32: the key changes */
};

/* ---- SHA-256 of a message shorter than 56 bytes: one block ------------------------------------------------------ */
static const uint32_t SHA_K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t right(uint32_t x, int n) { return (x >> n) | (x << (32 - n)); }

static void sha256(const char *text, uint8_t digest[32])
{
    uint32_t h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    uint32_t w[64], s[8];
    uint8_t block[64] = {0};
    size_t n = strlen(text);
    if (n > 55) { fprintf(stderr, "key text '%s' has %zu bytes; at most 55 here\n", text, n); exit(2); }
    memcpy(block, text, n);
    block[n] = 0x80;
    block[62] = (uint8_t)(n * 8 >> 8);
    block[63] = (uint8_t)(n * 8);
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)block[4 * i] << 24 | block[4 * i + 1] << 16 | block[4 * i + 2] << 8 | block[4 * i + 3];
    for (int i = 16; i < 64; i++)
        w[i] = w[i - 16] + w[i - 7] + (right(w[i - 15], 7) ^ right(w[i - 15], 18) ^ w[i - 15] >> 3)
             + (right(w[i - 2], 17) ^ right(w[i - 2], 19) ^ w[i - 2] >> 10);
    memcpy(s, h, sizeof s);
    for (int i = 0; i < 64; i++) {
        uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]), majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        uint32_t t = s[7] + (right(s[4], 6) ^ right(s[4], 11) ^ right(s[4], 25)) + choice + SHA_K[i] + w[i];
        uint32_t u = (right(s[0], 2) ^ right(s[0], 13) ^ right(s[0], 22)) + majority;
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += t;
        s[0] = t + u;
    }
    for (int i = 0; i < 8; i++) {
        uint32_t v = h[i] + s[i];
        for (int j = 0; j < 4; j++) digest[4 * i + j] = (uint8_t)(v >> (24 - 8 * j));
    }
}

static uint32_t little_endian(const uint8_t *p) { return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24; }

static void derive_key(unsigned long long seed, int person, unsigned long long epoch, uint32_t key[2])
{
    char text[80];
    uint8_t digest[32];
    snprintf(text, sizeof text, "%llu|person%02d|noise0|%llu", seed, person, epoch);
    sha256(text, digest);
    key[0] = little_endian(digest);
    key[1] = little_endian(digest + 4);
}

/* ---- threefry2x32 -------------------------------------------------------------------------------------- */
static inline __attribute__((always_inline))
void threefry(uint32_t x0, uint32_t x1, uint32_t k0, uint32_t k1, uint32_t *a, uint32_t *b)
{
    const uint32_t k[3] = {k0, k1, 0x1BD11BDAu ^ k0 ^ k1};
    static const int rotation[8] = {13, 15, 26, 6, 17, 29, 16, 24};
    x0 += k0;
    x1 += k1;
#pragma GCC unroll 32
    for (int r = 0; r < ROUNDS; r++) {
        x0 += x1;
        x1 = (x1 << rotation[r % 8] | x1 >> (32 - rotation[r % 8])) ^ x0;
        if (r % 4 == 3) {
            const int q = r / 4 + 1;
            x0 += k[q % 3];
            x1 += k[(q + 1) % 3] + (uint32_t)q;
        }
    }
    *a = x0;
    *b = x1;
}

/* ---- the layout as one stream of words -------------------------------------------------------------------------- */
static const Layout *layout;
static uint64_t seed, step, epoch, words_used;
static uint32_t region, stream, keys[STREAMS][2];
static uint32_t buffer[2 * CALLS];
static unsigned int in_buffer, next_word;

static void use_epoch(uint64_t e)
{
    epoch = e;
    for (int p = 0; p < layout->persons; p++)
        for (int s = 0; s < layout->seeds; s++) derive_key(seed + s, p, e, keys[p * layout->seeds + s]);
}

static uint32_t reverse_bits(uint32_t x)
{
    x = (x >> 1 & 0x55555555u) | (x & 0x55555555u) << 1;
    x = (x >> 2 & 0x33333333u) | (x & 0x33333333u) << 2;
    x = (x >> 4 & 0x0f0f0f0fu) | (x & 0x0f0f0f0fu) << 4;
    return __builtin_bswap32(x);
}

static void fill(void)
{
    static uint32_t c0[CALLS], c1[CALLS], k0[CALLS], k1[CALLS], a[CALLS], b[CALLS];
    const uint32_t streams = (uint32_t)(layout->persons * layout->seeds);
    for (int i = 0; i < CALLS; i++) {
        c0[i] = layout->first_region + region;
        c1[i] = (uint32_t)step;
        k0[i] = keys[stream][0];
        k1[i] = keys[stream][1];
        if (++stream < streams) continue;
        stream = 0;
        if (++region < layout->regions) continue;
        region = 0;
        if (++step >> 32 != epoch) use_epoch(step >> 32);
    }
    for (int i = 0; i < CALLS; i++) threefry(c0[i], c1[i], k0[i], k1[i], &a[i], &b[i]);
    in_buffer = 0;
    for (int i = 0; i < CALLS; i++) {
        if (layout->words != ONLY_B) buffer[in_buffer++] = layout->reversed ? reverse_bits(a[i]) : a[i];
        if (layout->words != ONLY_A) buffer[in_buffer++] = layout->reversed ? reverse_bits(b[i]) : b[i];
    }
    next_word = 0;
}

static unsigned int word(void)
{
    if (next_word == in_buffer) { words_used += in_buffer; fill(); }
    return buffer[next_word++];
}

static void start(const char *name, const char *seed_text)
{
    for (size_t i = 0; i < sizeof LAYOUTS / sizeof *LAYOUTS; i++)
        if (!strcmp(name, LAYOUTS[i].name)) layout = &LAYOUTS[i];
    if (!layout) { fprintf(stderr, "no layout '%s'; they are listed at the top of stream.c\n", name); exit(2); }
    seed = strtoull(seed_text, NULL, 10);
    step = layout->first_step;
    use_epoch(step >> 32);
}

/* ---- commands ---------------------------------------------------------------------------------------------------- */
static int check(void)
{
    static const uint32_t in[3][4] = {{0, 0, 0, 0}, {~0u, ~0u, ~0u, ~0u},
                                     {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}};
    static const uint32_t out[3][2] = {{0x9d1c5ec6, 0x8bd50731}, {0xfd36d048, 0x2d17272c}, {0xba3e4725, 0xf27d669e}};
    static const uint8_t abc[8] = {0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea};       /* SHA-256("abc"), FIPS 180 */
    uint8_t digest[32];
    uint32_t a, b;
    int wrong = 0;
    for (int i = 0; i < 3; i++) {
        threefry(in[i][0], in[i][1], in[i][2], in[i][3], &a, &b);
        wrong += a != out[i][0] || b != out[i][1];
        printf("threefry2x32-13 answer %d: %08x %08x\n", i + 1, a, b);
    }
    sha256("abc", digest);
    wrong += memcmp(digest, abc, 8) != 0;
    printf("%s\n", wrong ? "WRONG" : "threefry and SHA-256: all known answers reproduced");
    return wrong != 0;
}

static int dump(uint64_t words)
{
    for (uint64_t i = 0; i < words; i++) {
        uint32_t w = word();
        if (fwrite(&w, 4, 1, stdout) != 1) return 1;
    }
    return 0;
}

static void report(const char *battery)
{
    printf("\n# battery layout seed number p test\n");
    for (int i = 0; i < bbattery_NTests; i++)
        if (bbattery_pVal[i] >= 0)        /* -1: not run */
            printf("P\t%s\t%s\t%llu\t%d\t%.6g\t%s\n", battery, layout->name, (unsigned long long)seed, i + 1,
                   bbattery_pVal[i], bbattery_TestNames[i]);
    printf("WORDS\t%s\t%s\t%llu\t%llu\n", battery, layout->name, (unsigned long long)seed,
           (unsigned long long)(words_used + next_word));
}

static void again(unif01_Gen *gen, const char *battery, int times, int n, char **numbers)
{
    int repeat[256] = {0};
    for (int i = 0; i < n; i++) repeat[atoi(numbers[i]) & 255] = times;
    if (!strcmp(battery, "crush")) bbattery_RepeatCrush(gen, repeat);
    else bbattery_RepeatSmallCrush(gen, repeat);
}

int main(int argc, char **argv)
{
    if (argc == 2 && !strcmp(argv[1], "check")) return check();
    if (argc == 5 && !strcmp(argv[1], "dump")) { start(argv[2], argv[3]); return dump(strtoull(argv[4], NULL, 10)); }
    const int repeating = argc > 6 && !strcmp(argv[1], "again");
    if (argc != 4 && !repeating) { fprintf(stderr, "usage: see the top of stream.c\n"); return 2; }
    const char *battery = argv[1 + repeating];
    start(argv[2 + repeating], argv[3 + repeating]);
    setvbuf(stdout, NULL, _IOLBF, 0);
    unif01_Gen *gen = unif01_CreateExternGenBits((char *)layout->name, word);
    swrite_Basic = TRUE;
    if (repeating) again(gen, battery, atoi(argv[5]), argc - 6, argv + 6);
    else if (!strcmp(battery, "crush")) bbattery_Crush(gen);
    else bbattery_SmallCrush(gen);
    report(battery);
    unif01_DeleteExternGenBits(gen);
    return 0;
}
