;;; emacs.el --- Emacs with eglot, in batch, as a writer uses it -*- lexical-binding: t -*-
;; Waits for the findings, takes the first replacement of each, saves.
;; With LOOK set it only says by its status whether there is an eglot.
;; COPYDESK is the command, STORY the file, REPORT where to tell what was seen.

(require 'package)
;; Where Debian installs packages.
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)

(when (getenv "LOOK") (kill-emacs 0))

(setq eglot-sync-connect 60
      eglot-connect-timeout 60
      eglot-events-buffer-size 0
      ;; As if a key had been pressed: with a mouse there would be a menu.
      last-nonmenu-event ?x)

(defvar patience 60)

(defun wait-for (what is-done)
  (let ((end (+ (float-time) patience)) value)
    (while (not (setq value (funcall is-done)))
      (when (> (float-time) end) (error "%s did not happen" what))
      (accept-process-output nil 0.05)
      (flymake-start))
    value))

(defun findings ()
  (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))

(defun take-replacement (_prompt choices &rest _)
  (seq-find (lambda (title) (string-prefix-p "Replace with" title))
            (all-completions "" choices)))

(let ((seen '()))
  (find-file (getenv "STORY"))
  (text-mode)
  (add-to-list 'eglot-server-programs
               (list 'text-mode (getenv "NODE") (getenv "COPYDESK") "lsp" "--stdio"))
  (apply #'eglot (eglot--guess-contact))
  (wait-for "a finding" #'findings)
  (while (findings)
    (let* ((left (length (findings)))
           (found (car (findings)))
           (tick (buffer-chars-modified-tick)))
      (push (flymake-diagnostic-text found) seen)
      (goto-char (flymake-diagnostic-beg found))
      (cl-letf (((symbol-function 'completing-read) #'take-replacement))
        (call-interactively #'eglot-code-actions))
      (wait-for "a replacement" (lambda () (> (buffer-chars-modified-tick) tick)))
      ;; In batch no idle timer runs.
      (eglot--signal-textDocument/didChange)
      (wait-for "its reading" (lambda () (= (length (findings)) (1- left))))))
  (let ((require-final-newline nil)) (save-buffer))
  (write-region (json-encode (vconcat (nreverse seen))) nil (getenv "REPORT"))
  (ignore-errors (eglot-shutdown (eglot-current-server)))
  (kill-emacs 0))
;;; emacs.el ends here
