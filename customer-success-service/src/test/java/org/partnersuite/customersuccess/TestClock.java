package org.partnersuite.customersuccess;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.partnersuite.platform.testkit.MovableClock;

/** The service's clock in tests. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends MovableClock {}
