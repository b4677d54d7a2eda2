package org.partnersuite.customersuccess.successplan;

/** Why a plan is made: to grow what a customer has, or to keep the customer. */
public enum PlanType {
    GROWTH,
    RETENTION
}
