package org.sillok.benchmark.generator;

import java.util.SplittableRandom;

/** Words to look for in what was sown. */
public enum Words {
    /** In a few speeches of a million, such as the name of a place. */
    RARE {
        @Override
        String word(SplittableRandom random) {
            return Vocabulary.place(random);
        }
    },
    /** In every tenth speech or so, of any length. */
    COMMON {
        @Override
        String word(SplittableRandom random) {
            return Vocabulary.MATTERS.get(random.nextInt(COMMONEST));
        }
    },
    /** Of two syllables, which no index of three letters finds. */
    TWO_SYLLABLES {
        @Override
        String word(SplittableRandom random) {
            var brief = Vocabulary.MATTERS.stream()
                    .filter(word -> word.length() == 2)
                    .toList();
            return brief.get(random.nextInt(brief.size()));
        }
    };

    private static final int COMMONEST = 20;

    abstract String word(SplittableRandom random);

    /** One of them; the same again for the same number. */
    public String word(int number) {
        return word(new SplittableRandom(number));
    }
}
