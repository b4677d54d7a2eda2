@NullMarked
package org.partnersuite.customersuccess.health.model;

import org.jspecify.annotations.NullMarked;
