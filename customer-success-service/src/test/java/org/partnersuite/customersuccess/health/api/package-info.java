@NullMarked
package org.partnersuite.customersuccess.health.api;

import org.jspecify.annotations.NullMarked;
