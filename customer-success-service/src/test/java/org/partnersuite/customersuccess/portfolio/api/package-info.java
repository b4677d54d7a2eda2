@NullMarked
package org.partnersuite.customersuccess.portfolio.api;

import org.jspecify.annotations.NullMarked;
