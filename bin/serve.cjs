'use strict';
require('./start.cjs').serve();
