// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_keys.h"

#include <algorithm>
#include <array>

namespace dispatch {

namespace {

constexpr std::array editingKeys{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X};

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

bool collide(const QKeySequence& one, const QKeySequence& other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

bool mayBeShortcut(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return false;
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool ctrl = modifiers.testFlag(Qt::ControlModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    if (key == Qt::Key_unknown || modifiers.testFlag(Qt::MetaModifier) || (ctrl && alt))
        return false;
    if (alt)
        return key >= Qt::Key_0 && key <= Qt::Key_9;
    if (isFunctionKey(key))
        return true;
    const bool edits
        = modifiers == Qt::ControlModifier && std::ranges::find(editingKeys, key) != editingKeys.end();
    return ctrl && !edits;
}

} // namespace dispatch
