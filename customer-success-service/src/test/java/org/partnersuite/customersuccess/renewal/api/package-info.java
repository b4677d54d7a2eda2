@NullMarked
package org.partnersuite.customersuccess.renewal.api;

import org.jspecify.annotations.NullMarked;
