-- The win wires about a partner are counted beside its benefits.
create index reference_story_win_wire on reference_story (partner_id) where kind = 'WIN_WIRE' and status = 'PUBLISHED';
