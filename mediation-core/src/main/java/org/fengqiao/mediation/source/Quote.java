package org.fengqiao.mediation.source;

/**
 * Words that must stand in a source text.
 *
 * @param subject what quotes them, for problems: an id or a position
 * @param words the words
 */
public record Quote(String subject, String words) {}
