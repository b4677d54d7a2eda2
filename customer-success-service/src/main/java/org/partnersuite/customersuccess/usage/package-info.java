/** Telemetry: usage by subscription, licence type and month or day, and downtime of tenants (CS-8). */
@NullMarked
package org.partnersuite.customersuccess.usage;

import org.jspecify.annotations.NullMarked;
