package org.sillok.ingest.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Finding;
import org.sillok.ingest.Proposal;
import org.sillok.ingest.Span;
import org.sillok.ingest.Step;
import org.sillok.ingest.text.Said;
import org.sillok.record.Invalid;
import org.sillok.record.Order;

/** A proposal in the making. What no order can take is left out of it and told. */
final class Steps {

    private final List<Step> taken = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** False where the order cannot hold what the source says; a finding tells which value. */
    boolean propose(Supplier<Order> order, @Nullable Said... said) {
        return propose(order, spans(said));
    }

    boolean propose(Supplier<Order> order, List<Span> spans) {
        try {
            taken.add(new Step(order.get(), spans));
            return true;
        } catch (Invalid invalid) {
            findings.add(new Finding(
                    "proposal.value",
                    "출처의 값을 기록할 수 없어 제안에서 뺐습니다: " + invalid.field() + " (" + invalid.fault() + ")",
                    "What the source says cannot be recorded and was left out: " + invalid.getMessage(),
                    spans));
            return false;
        }
    }

    void tell(String rule, String korean, String english, @Nullable Said... said) {
        findings.add(new Finding(rule, korean, english, spans(said)));
    }

    Proposal proposal() {
        return new Proposal(taken);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    static List<Span> spans(@Nullable Said... said) {
        return Arrays.stream(said).filter(Objects::nonNull).map(Said::span).toList();
    }
}
