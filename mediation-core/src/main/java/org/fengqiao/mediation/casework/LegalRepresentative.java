package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/**
 * Who acts for a party by law (法定代理人). Has every power, except where the law keeps one back.
 *
 * @param person who
 * @param kind why
 * @param proof what proves it
 */
public record LegalRepresentative(PersonRef person, RepresentativeKind kind, TextRef proof) {}
