package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.CaseId;

/**
 * A link to another case (关联案件). The other case holds one back, or will once its own holder has
 * linked it.
 *
 * @param other the other case
 * @param kind how they belong together
 * @param linkedOn the day
 */
public record CaseLink(CaseId other, LinkKind kind, LocalDate linkedOn) {}
