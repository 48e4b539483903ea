package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.party.TextRef;

/**
 * The force a handling plan brings together (CASE-13, CASE-15). It helps; the mediators of the case
 * mediate, and nobody is compelled (PML 3).
 *
 * @param kind of which kind
 * @param members who belongs to it
 * @param basis the plan or decision it rests on
 */
public record HandlingForce(ForceKind kind, TextRef members, TextRef basis) {}
