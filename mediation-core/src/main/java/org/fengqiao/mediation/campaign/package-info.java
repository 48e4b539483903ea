/**
 * Campaigns (专项活动): the plan as it is written, the duties and targets that follow from it, and how
 * far they are met.
 *
 * <p>Reading order: {@link org.fengqiao.mediation.campaign.CampaignPlan} and the parts it consists
 * of, each a {@link org.fengqiao.mediation.campaign.Cited} or {@link
 * org.fengqiao.mediation.campaign.PlanItem} with its {@link
 * org.fengqiao.mediation.campaign.Citation}s; {@link org.fengqiao.mediation.campaign.PlanDeadline}
 * and {@link org.fengqiao.mediation.campaign.PlanDue}; {@link
 * org.fengqiao.mediation.campaign.PlanReader}; {@link org.fengqiao.mediation.campaign.PlanSchedule}
 * and {@link org.fengqiao.mediation.campaign.CampaignDuties} with {@link
 * org.fengqiao.mediation.campaign.DutyTerms}; {@link org.fengqiao.mediation.campaign.DutyInstance};
 * {@link org.fengqiao.mediation.campaign.PlanTargets}; {@link
 * org.fengqiao.mediation.campaign.PlanTree}; {@link
 * org.fengqiao.mediation.campaign.CampaignProgress}. Days are civil days of the office; no due date
 * moves from a rest day unless the terms say so.
 *
 * <p>Legal basis: a plan is practice, not law. It is loaded as it stands; what contradicts itself
 * or a statute is reported, never repaired.
 *
 * <h2>Plan files</h2>
 *
 * <p>A plan file is a YAML text without tabs, anchors, aliases and tags. Keys marked * must be
 * there. Every item of the lists from {@code phases} on has an {@code id}* (1 to 40 letters,
 * digits, dots, hyphens, unique in the file) and {@code cite}*. Codes may be written in capitals or
 * small letters. Anything else is an error: all errors of a file are reported at once with file,
 * line, column and what would be valid, and nothing is loaded by half.
 *
 * <table class="striped">
 * <caption>Values</caption>
 * <thead><tr><th scope="col">value</th><th scope="col">written as</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">TEXT</th><td>a text in Chinese, or {@code {zh: …, en: …}}; without {@code en} the Chinese text is shown in every language</td></tr>
 * <tr><th scope="row">cite</th><td>{@code {section: 三(一), quote: …}}, or a list of these, the main place first. The quote is verbatim in the normalised text, 60 characters at most, without 。 or ；</td></tr>
 * <tr><th scope="row">ORG</th><td>a code of {@link org.fengqiao.mediation.committee.OrganisationKind}, such as {@code VILLAGE-COMMITTEE}; groups such as {@code COMMITTEE} stand for every kind in them</td></tr>
 * <tr><th scope="row">CADENCE</th><td>{@code DAILY}, {@code WEEKLY}, {@code HALF-MONTHLY}, {@code MONTHLY}, {@code QUARTERLY}, {@code HALF-YEARLY}, {@code YEARLY}</td></tr>
 * <tr><th scope="row">MODALITY</th><td>{@code binding} (要, 应, 确保, 达到), {@code aspirational} (力争, 努力, 着力推动, 尽快), {@code exploratory} (探索, 鼓励, 支持, 可以)</td></tr>
 * <tr><th scope="row">DEADLINE</th><td>{@code text}*: the deadline words, verbatim, standing in one of the quotes of the item; {@code year-inherited: true} where the year is not printed; and exactly one reading: {@code on: 2018-04-30} (that day included), {@code before: 2019-05} or {@code before: 2019} (ambiguous), {@code by-end-of: 2018-12} or {@code by-end-of: 2019}, {@code phase: P1} (its end), {@code starts: 2019-01-01} (no end), {@code each: YEARLY}, {@code vague: true} (尽快)</td></tr>
 * <tr><th scope="row">DUE</th><td>{@code text}*: the words; and exactly one rule: {@code day-of-next-month: 3}, {@code day-of-next-quarter: 5} (days 1 to 28), {@code days-after-phase: 5} (of every phase, or of {@code phases: [P1]}), {@code days-after-period: 5}, {@code end-of-period: true}, {@code dates: [DEADLINE, …]}; {@code cadence} where the item has none of its own; {@code first-period: whole} (if left out), {@code clipped} or {@code next}; {@code outlives: false} drops what falls due after the campaign</td></tr>
 * <tr><th scope="row">dispute types</th><td>the codes of {@link org.fengqiao.mediation.screening.DisputeTypes}</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Keys of the file</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code format}*</th><td>{@code fengqiao-plan/1}</td></tr>
 * <tr><th scope="row">{@code id}*</th><td>the id of the plan: 1 to 40 letters, digits, dots, hyphens</td></tr>
 * <tr><th scope="row">{@code kind}*</th><td>{@code implementation-plan} or {@code notice}</td></tr>
 * <tr><th scope="row">{@code title}</th><td>{@code {zh, en, cite}}; left out where the text has none</td></tr>
 * <tr><th scope="row">{@code slogan}</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code issuer}*</th><td>{@code {organisation: ORG, name: TEXT, cite}}; an office, never a person; {@code cite} may be left out</td></tr>
 * <tr><th scope="row">{@code level}*</th><td>{@code PROVINCE}, {@code PREFECTURE}, {@code COUNTY}, {@code TOWN} or {@code VILLAGE}: the level the plan acts at, whatever its region code looks like</td></tr>
 * <tr><th scope="row">{@code region}*</th><td>{@code {name: TEXT, code: "630103000000"}}; {@code code} may be left out</td></tr>
 * <tr><th scope="row">{@code addressees}*</th><td>list of {@code {organisation: ORG, name: TEXT, cite}}; may be empty</td></tr>
 * <tr><th scope="row">{@code parents}</th><td>list of {@code {name: TEXT, plan: id, cite}}: the plans it carries out; {@code plan} is the id of a plan file</td></tr>
 * <tr><th scope="row">{@code purpose}</th><td>list of {@code {text: TEXT, cite}}</td></tr>
 * <tr><th scope="row">{@code year-evidence}</th><td>list of {@code {event: TEXT, event-year: 1963, years-later: 60, basis: where the year of the event is known from, cite}}: implies that the text was written for 2023</td></tr>
 * <tr><th scope="row">{@code period}</th><td>{@code {start, end, text-start, cite}}: days or months, each may be left out; {@code text-start} is the start as a sentence states it more coarsely</td></tr>
 * <tr><th scope="row">{@code keeps}</th><td>list of {@code {parent: plan id, task: id, by: id}}: item {@code by} of this plan carries out a task of a parent plan. A task with the same {@code object} keeps it too</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of phases</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code kind}*</th><td>{@code mobilisation}, {@code implementation} or {@code summary}</td></tr>
 * <tr><th scope="row">{@code name}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code start}, {@code end}</th><td>day or month; an open start or end is left out</td></tr>
 * <tr><th scope="row">{@code content}</th><td>list of TEXT</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of goals</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code text}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code year}</th><td>the year of a campaign of several years</td></tr>
 * <tr><th scope="row">{@code by}</th><td>DEADLINE</td></tr>
 * <tr><th scope="row">{@code modality}</th><td>MODALITY, binding if left out</td></tr>
 * <tr><th scope="row">{@code computable-as}</th><td>the code of the computation that comes nearest, such as {@code containment-level}</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of indicators</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code indicator}*</th><td>the code of what is measured, such as {@code SUCCESS-RATE} (see {@code IndicatorDefinitions}); a code without a definition is not measurable</td></tr>
 * <tr><th scope="row">{@code name}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code comparator}*</th><td>{@code at-least}, {@code at-most}, {@code equal}: with one number; {@code between}: with two; {@code decrease}, {@code increase}, {@code full-coverage}, {@code qualitative}: with none</td></tr>
 * <tr><th scope="row">{@code threshold}</th><td>{@code 96%} or {@code 0.96} (a rate), {@code 64} (a number), {@code [1, 2]} (a closed range)</td></tr>
 * <tr><th scope="row">{@code modality}*</th><td>MODALITY</td></tr>
 * <tr><th scope="row">{@code population}</th><td>TEXT: what it is measured over</td></tr>
 * <tr><th scope="row">{@code counts}</th><td>the code of what is counted</td></tr>
 * <tr><th scope="row">{@code part-of}</th><td>the code of the set that this is a part of</td></tr>
 * <tr><th scope="row">{@code who}</th><td>list of ORG</td></tr>
 * <tr><th scope="row">{@code level}</th><td>list of levels</td></tr>
 * <tr><th scope="row">{@code year}</th><td>the year it holds for; or {@code period: campaign}, where the text says that it holds throughout and is measured at the end; without either it holds throughout and no day is known</td></tr>
 * <tr><th scope="row">{@code by}</th><td>DEADLINE</td></tr>
 * <tr><th scope="row">{@code object}</th><td>code: items with the same object speak of the same thing</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of tasks</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code what}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code modality}*</th><td>MODALITY</td></tr>
 * <tr><th scope="row">{@code object}</th><td>code</td></tr>
 * <tr><th scope="row">{@code measure}</th><td>{@code {comparator, threshold}}</td></tr>
 * <tr><th scope="row">{@code phase}</th><td>the id of the phase the text puts it into</td></tr>
 * <tr><th scope="row">{@code responsible}</th><td>list of ORG</td></tr>
 * <tr><th scope="row">{@code deadline}</th><td>DEADLINE; left out where the text has none</td></tr>
 * <tr><th scope="row">{@code requires}</th><td>list of ids or objects that the text makes it build on</td></tr>
 * <tr><th scope="row">{@code document}</th><td>the code of the paper it produces, such as {@code PLAN-DOCUMENT}</td></tr>
 * <tr><th scope="row">{@code group}</th><td>TEXT, or the id of a {@code structure} item</td></tr>
 * <tr><th scope="row">{@code evidence}</th><td>TEXT: what proves that it is done</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of staffing</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code organisation}*</th><td>ORG</td></tr>
 * <tr><th scope="row">{@code comparator}*</th><td>as for indicators</td></tr>
 * <tr><th scope="row">{@code count}</th><td>a number; or {@code range: [1, 2]}</td></tr>
 * <tr><th scope="row">{@code by-population}</th><td>list of {@code {up-to, least, most}}, the smallest areas first, in place of the number; {@code up-to} and {@code most} may be left out, {@code up-to} of the last step only</td></tr>
 * <tr><th scope="row">{@code per}</th><td>one unit and a number, such as {@code {households: 10}}</td></tr>
 * <tr><th scope="row">{@code condition}</th><td>TEXT, such as 有条件的: who does not meet it owes nobody</td></tr>
 * <tr><th scope="row">{@code modality}*</th><td>MODALITY</td></tr>
 * <tr><th scope="row">{@code deadline}</th><td>DEADLINE</td></tr>
 * <tr><th scope="row">{@code object}</th><td>code</td></tr>
 * <tr><th scope="row">{@code year}</th><td>year</td></tr>
 * <tr><th scope="row">{@code who}</th><td>{@code full-time} (if left out), {@code part-time}, {@code information-officer}, {@code ten-household}, {@code volunteer}, {@code expert}, {@code backbone}, {@code committee-member}</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of coverage</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code of}*</th><td>the id of the task or indicator it spells out, which says by when and how firmly</td></tr>
 * <tr><th scope="row">{@code units}*</th><td>list of codes of {@link org.fengqiao.mediation.committee.coverage.UnitKind}, such as {@code VILLAGE}: what is to be covered</td></tr>
 * <tr><th scope="row">{@code by}*</th><td>list of ORG: what covers a unit</td></tr>
 * <tr><th scope="row">{@code net}</th><td>{@code urban}, {@code rural}, {@code internal-unit} or {@code industry}: only the units of this net</td></tr>
 * <tr><th scope="row">{@code categories}</th><td>list of codes of fields (those of the dispute types) or of venues; left out for all</td></tr>
 * <tr><th scope="row">{@code for-members}</th><td>list of ORG whose committee covers the units that are members of it</td></tr>
 * <tr><th scope="row">{@code from-employees}</th><td>a number: only units with so many employees or more are meant</td></tr>
 * <tr><th scope="row">{@code own-from-employees}</th><td>a number: from so many employees membership does not do</td></tr>
 * <tr><th scope="row">{@code goal}</th><td>{@code full} (if left out), {@code breakthrough}: a first one in each category, {@code rate}: the threshold of the indicator</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of standards</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code name}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code kind}*</th><td>{@code staffing}, {@code grading}, {@code handling}, {@code standardisation}, {@code training}, {@code committee-term} (years, in {@code mapping}), {@code other}</td></tr>
 * <tr><th scope="row">{@code defined}*</th><td>{@code true} if the plan says what it contains</td></tr>
 * <tr><th scope="row">{@code mapping}</th><td>numbers by ORG, such as {@code {TOWN-COMMITTEE: 3}}</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of training</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code trainee}*</th><td>{@code initial}, {@code continuing}, {@code all}</td></tr>
 * <tr><th scope="row">{@code minimum}</th><td>{@code {days: 5}}</td></tr>
 * <tr><th scope="row">{@code rate}</th><td>such as {@code 100%}</td></tr>
 * <tr><th scope="row">{@code period}</th><td>CADENCE over which the days add up</td></tr>
 * <tr><th scope="row">{@code forms}</th><td>list of TEXT</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of screening</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code actors}*</th><td>list of ORG; a group stands for every kind in it</td></tr>
 * <tr><th scope="row">{@code kind}*</th><td>{@code general}, {@code key}, {@code regular}, {@code concentrated}, {@code daily}, {@code normal}, {@code targeted}, {@code special}, {@code dragnet}, {@code analysis}, {@code summary}</td></tr>
 * <tr><th scope="row">{@code cadence}</th><td>CADENCE; left out where the text states no rhythm</td></tr>
 * <tr><th scope="row">{@code when}</th><td>{@code normal} (if left out) or {@code sensitive}: in sensitive periods only</td></tr>
 * <tr><th scope="row">{@code overrides}</th><td>{@code true}: takes the place of the normal screening of its actors while it holds</td></tr>
 * <tr><th scope="row">{@code focus}</th><td>list of TEXT</td></tr>
 * <tr><th scope="row">{@code disputes}</th><td>list of codes of dispute types</td></tr>
 * <tr><th scope="row">{@code trigger}</th><td>TEXT: what sets it off; a {@code special} screening that is {@code sensitive} and has no cadence is due before each sensitive period</td></tr>
 * <tr><th scope="row">{@code due}</th><td>DUE: when its result is due</td></tr>
 * <tr><th scope="row">{@code product}</th><td>the code of the report it ends in</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of sensitive-periods</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code name}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code festival}</th><td>the holiday as the notices name it, such as 春节</td></tr>
 * <tr><th scope="row">{@code window}</th><td>{@code {start, end}} or {@code {days-before: n, days-after: n}} around the rest days of the festival; left out where the plan gives none</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of meetings</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code name}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code organisers}*</th><td>list of ORG; may be empty</td></tr>
 * <tr><th scope="row">{@code cadence}</th><td>CADENCE</td></tr>
 * <tr><th scope="row">{@code at-least}</th><td>{@code true}: the cadence is a minimum</td></tr>
 * <tr><th scope="row">{@code vague}</th><td>TEXT in place of a cadence, such as 按期</td></tr>
 * <tr><th scope="row">{@code agenda}</th><td>list of TEXT</td></tr>
 * <tr><th scope="row">{@code output}</th><td>the code of the paper it ends in</td></tr>
 * <tr><th scope="row">{@code when}</th><td>as for screening</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of reporting</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code what}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code document}*</th><td>the code of the paper, such as {@code MONTHLY-REPORT}</td></tr>
 * <tr><th scope="row">{@code reporters}*</th><td>list of ORG; empty where the text names nobody</td></tr>
 * <tr><th scope="row">{@code recipient}</th><td>{@code {organisation: ORG, name: TEXT}}</td></tr>
 * <tr><th scope="row">{@code channel}</th><td>{@code written}, {@code electronic}, {@code direct}, {@code level-by-level}</td></tr>
 * <tr><th scope="row">{@code due}</th><td>DUE</td></tr>
 * <tr><th scope="row">{@code ad-hoc}</th><td>TEXT in place of a due date, such as 随时</td></tr>
 * <tr><th scope="row">{@code covers}</th><td>{@code campaign}, {@code phase}, {@code period}</td></tr>
 * <tr><th scope="row">{@code direction}</th><td>{@code up} (if left out) or {@code down}</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of supervision</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code name}*</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code by}*</th><td>list of ORG</td></tr>
 * <tr><th scope="row">{@code of}</th><td>list of ORG</td></tr>
 * <tr><th scope="row">{@code kind}*</th><td>{@code contact}, {@code supervision}, {@code inspection}, {@code notification}, {@code assessment}, {@code self-check}, {@code village-guarantee}</td></tr>
 * <tr><th scope="row">{@code cadence}</th><td>CADENCE</td></tr>
 * <tr><th scope="row">{@code vague}</th><td>TEXT in place of a cadence, such as 适时</td></tr>
 * <tr><th scope="row">{@code relies-on}</th><td>list of codes of papers it rests on</td></tr>
 * <tr><th scope="row">{@code topics}</th><td>list of TEXT</td></tr>
 * <tr><th scope="row">{@code due}</th><td>DUE</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of lists</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code subject}*</th><td>the code of what is listed; the text lists the same thing twice if two subjects are equal</td></tr>
 * <tr><th scope="row">{@code items}*</th><td>list of TEXT</td></tr>
 * <tr><th scope="row">{@code open}</th><td>{@code true} if the text leaves it open (等)</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of exits</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code routes}*</th><td>list of {@code ARBITRATION}, {@code LABOUR-ARBITRATION}, {@code LAND-ARBITRATION}, {@code ADMINISTRATIVE-MEDIATION}, {@code ADMINISTRATIVE-ADJUDICATION}, {@code GOVERNMENT-DECISION}, {@code ADMINISTRATIVE-RECONSIDERATION}, {@code ADMINISTRATIVE-LITIGATION}, {@code LITIGATION}, {@code JUDICIAL-CONFIRMATION}, {@code ARBITRAL-REVIEW}, {@code PAYMENT-ORDER}, {@code NOTARISATION}, {@code TRAFFIC-POLICE}, {@code LABOUR-AUTHORITY}, {@code LEGAL-AID}, {@code APPRAISAL}</td></tr>
 * <tr><th scope="row">{@code disputes}</th><td>list of codes of dispute types; left out for every type</td></tr>
 * <tr><th scope="row">{@code condition}</th><td>TEXT</td></tr>
 * <tr><th scope="row">{@code modality}</th><td>MODALITY, binding if left out</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of case-rules</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code rule}*</th><td>a code of {@link org.fengqiao.mediation.campaign.CaseDemand}, such as {@code WRITTEN-AGREEMENT-ALWAYS}</td></tr>
 * <tr><th scope="row">{@code modality}*</th><td>MODALITY</td></tr>
 * <tr><th scope="row">{@code limit}</th><td>the number it asks for</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Items of rules</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code rule}*</th><td>{@code {key, for, unit, value}} as in a rule file: what the plan decides in its place and period in place of the rule book, such as hours of reports. Whoever lays the plan over a rule book is told of every error in it, and of every law it relaxes</td></tr>
 * </tbody>
 * </table>
 *
 * <table class="striped">
 * <caption>Lists whose items are kept and shown, never computed</caption>
 * <thead><tr><th scope="col">key</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code accountability}</th><td>{@code kind}* ({@code trigger}, {@code check}, {@code consequence}), {@code text}*</td></tr>
 * <tr><th scope="row">{@code risk-levels}</th><td>{@code code}*, {@code name}*, {@code criterion}*</td></tr>
 * <tr><th scope="row">{@code ledgers}</th><td>{@code name}*, {@code kind}* ({@code work}, {@code special}), {@code fields}</td></tr>
 * <tr><th scope="row">{@code systems}</th><td>{@code name}*, {@code use}*</td></tr>
 * <tr><th scope="row">{@code mechanisms}</th><td>{@code name}*, {@code explained}* ({@code true}, {@code false})</td></tr>
 * <tr><th scope="row">{@code funding}</th><td>{@code text}*, {@code modality}</td></tr>
 * <tr><th scope="row">{@code commendation}</th><td>{@code text}*</td></tr>
 * <tr><th scope="row">{@code publicity}</th><td>{@code text}*, {@code media}: list of TEXT</td></tr>
 * <tr><th scope="row">{@code responsibility}</th><td>{@code office}*, {@code role}*</td></tr>
 * <tr><th scope="row">{@code requirements}, {@code policy}</th><td>{@code text}*</td></tr>
 * <tr><th scope="row">{@code linked-campaigns}</th><td>{@code name}*, {@code cadence}, {@code period: {start, end}}</td></tr>
 * <tr><th scope="row">{@code structure}</th><td>{@code name}*</td></tr>
 * <tr><th scope="row">{@code leading-group}</th><td>one mapping without {@code id}: {@code head}, {@code members}, {@code formed-by} (list of ORG), {@code cite}*; offices only</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>Example</h2>
 *
 * <pre>
 * format: fengqiao-plan/1
 * id: example-2019
 * kind: notice
 * issuer: {organisation: COUNTY-BUREAU, name: {zh: 县司法局, en: county justice bureau}}
 * level: COUNTY
 * region: {name: 某县}
 * addressees:
 *   - {organisation: JUDICIAL-OFFICE, name: 各司法所, cite: {section: 导言, quote: 各司法所}}
 * period: {start: 2019-01-01, end: 2019-12, cite: {section: 四, quote: 2019年1月1日至12月}}
 * screening:
 *   - id: SC1
 *     actors: [VILLAGE-COMMITTEE]
 *     cadence: WEEKLY
 *     kind: general
 *     cite: {section: 三(一), quote: 村（社区）每周排查一次}
 * reporting:
 *   - id: R1
 *     what: {zh: 上月排查化解情况, en: screening and resolution last month}
 *     document: MONTHLY-REPORT
 *     reporters: [JUDICIAL-OFFICE]
 *     recipient: {organisation: COUNTY-BUREAU, name: 县局}
 *     due: {day-of-next-month: 3, text: 每月3日前}
 *     cite: {section: 五, quote: 司法所每月3日前报送上月排查化解情况}
 * </pre>
 */
@NullMarked
package org.fengqiao.mediation.campaign;

import org.jspecify.annotations.NullMarked;
