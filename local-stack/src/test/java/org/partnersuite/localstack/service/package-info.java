@NullMarked
package org.partnersuite.localstack.service;

import org.jspecify.annotations.NullMarked;
