/** Health models: versioned data that says how inputs become a score (CS-5). */
@NullMarked
package org.partnersuite.customersuccess.health.model;

import org.jspecify.annotations.NullMarked;
