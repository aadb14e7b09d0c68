-- Neovim, headless, as a writer uses it: waits for the findings, takes the first replacement of each, saves.
-- COPYDESK is the command, STORY the file, REPORT where to tell what was seen.
local patience = 60000

local function wait(what, is_done)
  if not vim.wait(patience, is_done, 20) then error(what .. ' did not happen') end
end

local function drive()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.STORY))
  local config = {
    name = 'copydesk',
    cmd = {vim.env.NODE, vim.env.COPYDESK, 'lsp', '--stdio'},
    root_dir = vim.fn.getcwd(),
  }
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    -- Before 0.8.
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
  local seen = {}
  vim.ui.select = function(items, _, choose)
    for i, item in ipairs(items) do
      local action = item.action or item[2]
      if action.title:find('^Replace with') then return choose(item, i) end
    end
    error('no replacement is offered')
  end
  wait('a finding', function() return #vim.diagnostic.get(0) > 0 end)
  for _ = 1, #vim.diagnostic.get(0) do
    local left = vim.diagnostic.get(0)
    local found = left[1]
    table.insert(seen, {code = found.code, line = found.lnum, source = found.source})
    vim.api.nvim_win_set_cursor(0, {found.lnum + 1, found.col})
    local tick = vim.b.changedtick
    vim.lsp.buf.code_action()
    wait('a replacement', function() return vim.b.changedtick > tick end)
    wait('its reading', function() return #vim.diagnostic.get(0) == #left - 1 end)
  end
  vim.cmd('write')
  vim.fn.writefile({vim.fn.json_encode(seen)}, vim.env.REPORT)
end

local ok, problem = xpcall(drive, debug.traceback)
if not ok then
  io.stderr:write(problem .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
