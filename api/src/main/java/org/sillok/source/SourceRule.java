package org.sillok.source;

import org.sillok.record.Rule;

/** The rules that an order to a source may break. */
public enum SourceRule implements Rule {
    A_SOURCE_IS_RECEIVED_ONCE,
    A_SOURCE_IS_CONFIRMED_ONCE,
    ONLY_A_CONFIRMED_PROPOSAL_IS_RECORDED,
    A_PROPOSAL_IS_RECORDED_ONCE
}
