package org.fengqiao.mediation.campaign;

/**
 * A task of a parent plan that this plan keeps (CAMP-29).
 *
 * @param parent the id of the parent plan
 * @param task the id of the task in the parent plan
 * @param by the id of the item of this plan that carries it out
 */
public record KeptTask(String parent, String task, String by) {}
