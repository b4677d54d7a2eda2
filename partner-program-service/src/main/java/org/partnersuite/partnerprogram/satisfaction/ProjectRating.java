package org.partnersuite.partnerprogram.satisfaction;

/**
 * The answers about a project.
 *
 * @param sum of the ratings that count
 * @param count how many they are, at least one
 */
public record ProjectRating(long sum, long count) {}
