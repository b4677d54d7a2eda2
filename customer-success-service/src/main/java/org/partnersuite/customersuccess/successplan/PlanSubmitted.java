package org.partnersuite.customersuccess.successplan;

import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features that act when a plan is submitted; called in the transaction of the submission. */
public interface PlanSubmitted {
    void planSubmitted(Change change, SuccessPlan plan);
}
