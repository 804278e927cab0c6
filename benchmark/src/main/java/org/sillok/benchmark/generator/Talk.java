package org.sillok.benchmark.generator;

import java.util.List;
import java.util.random.RandomGenerator;

/** What is said in a meeting: sentences of a council room, each somewhat different. */
final class Talk {

    private static final List<String> SENTENCES = List.of(
            "%2$s %1$s 관련하여 현장에서 들은 말씀을 전해 드리면, 주민들께서는 %3$s 문제부터 풀어 달라고 하십니다.",
            "%1$s 추진 과정에서 %3$s 쪽과 겹치는 부분이 있는지 먼저 확인하여 주시기 바랍니다.",
            "작년 대비 %1$s 항목이 %4$d퍼센트 늘었는데 %3$s 때문인지 설명이 더 필요합니다.",
            "%5$s에서 답변드리겠습니다. %1$s 건은 올해 %6$d월까지 마무리하고 결과를 보고드리겠습니다.",
            "%2$s 일대는 %3$s 민원이 %4$d건이나 접수되었으므로 순서를 앞당기는 것이 맞다고 봅니다.",
            "저는 조금 다르게 봅니다. %1$s보다 %3$s 쪽이 시민의 생활에 더 가깝습니다.",
            "자료 %4$d쪽의 표를 보시면 %1$s 예산과 %3$s 예산이 나뉘어 있지 않아 무엇이 달라지는지 알기 어렵습니다.",
            "그 점은 %5$s와 협의하였고, %2$s 시범 운영을 거친 뒤에 넓히기로 하였습니다.",
            "%1$s의 성과를 무엇으로 재는지, 그리고 %3$s 담당자가 바뀌어도 이어지는지 여쭙겠습니다.",
            "위원님 말씀에 동의합니다. 다만 %6$d월에는 %2$s 행사가 있으니 %1$s 일정은 그 뒤로 잡아 주십시오.",
            "관련 조례 제%6$d조에 따르면 %1$s은 심의를 거치게 되어 있으므로 절차를 지켜 주시기 바랍니다.",
            "%3$s에 드는 비용은 국비 %4$d퍼센트를 빼면 모두 시비이므로 %5$s의 의견을 함께 들어야 합니다.");

    private static final List<String> MOTIONS = List.of("원안대로 의결하고자 합니다.", "위원님들 의견을 반영하여 의결하고자 합니다.");

    private final RandomGenerator random;

    Talk(RandomGenerator random) {
        this.random = random;
    }

    /** From one to five sentences. */
    String speech() {
        var speech = new StringBuilder(sentence());
        for (var more = random.nextInt(5); more > 0; more--) {
            speech.append(' ').append(sentence());
        }
        return speech.toString();
    }

    String sentence() {
        return Vocabulary.any(SENTENCES, random)
                .formatted(
                        matter(),
                        Vocabulary.place(random),
                        matter(),
                        1 + random.nextInt(98),
                        Vocabulary.any(Vocabulary.BODIES, random),
                        1 + random.nextInt(12));
    }

    String title(int year) {
        return year + "년 " + Vocabulary.place(random) + " " + matter() + " " + matter() + " 추진계획";
    }

    String motion() {
        return Vocabulary.any(MOTIONS, random);
    }

    private String matter() {
        return Vocabulary.often(Vocabulary.MATTERS, random);
    }
}
